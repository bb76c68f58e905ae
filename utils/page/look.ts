import type { PageSettings } from '../rpc/contract';

/** How our nodes on the page are drawn: the person's choice, else what fits the host page. */
export interface Look {
  dark: boolean;
  scale: number;
}

/** Relative luminance below which a host page counts as dark. */
const DARK_BELOW = 0.25;

/**
 * The look for this page. With the theme left to the system our marks follow the host's own background, since they
 * stand in the middle of it. Reads one style, no layout.
 */
export function lookFor(document: Document, settings: Pick<PageSettings, 'theme' | 'scale'>): Look {
  return { dark: settings.theme === 'system' ? hostIsDark(document) : settings.theme === 'dark', scale: settings.scale };
}

function hostIsDark(document: Document): boolean {
  const window = document.defaultView;
  if (window === null) return false;
  for (const element of [document.body, document.documentElement]) {
    const colour = element === null ? null : parseColour(window.getComputedStyle(element).backgroundColor);
    if (colour !== null) return luminance(colour) < DARK_BELOW;
  }
  // A page that paints no background shows the browser's own, which follows color-scheme.
  const scheme = window.getComputedStyle(document.documentElement).colorScheme ?? '';
  return scheme.includes('dark') && window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** [red, green, blue] 0–255 of an rgb() value that is at least half opaque; null otherwise. */
export function parseColour(value: string): [number, number, number] | null {
  const [red, green, blue, alpha = 1] = (value.match(/^rgba?\(([^)]+)\)$/u)?.[1] ?? '').split(/[\s,/]+/u).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

function luminance([red, green, blue]: [number, number, number]): number {
  const linear = (channel: number) => (channel / 255) ** 2.2;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const LIGHT = {
  surface: '#ffffff', hover: '#edf1f1', line: '#dbe2e3', line2: '#c3cdcf', control: '#758387',
  text: '#12191b', text2: '#435054', brand: '#0d5561', onBrand: '#ffffff', brandText: '#0b5360',
  merahText: '#98190f', merah: '#b3261e', merahTint: '#fdedeb', merahLine: '#eeb5af',
  kuningText: '#6b4200', kuning: '#8f5c00', kuningLine: '#e2c06d', hijau: '#237a3d', hijauText: '#1b5c2e',
  invert: '#12191b', onInvert: '#ffffff', focus: '#12191b', halo: '#ffffff',
};

const DARK: typeof LIGHT = {
  surface: '#161b1d', hover: '#20282b', line: '#2b3438', line2: '#3b464a', control: '#7d8a8f',
  text: '#e9eeef', text2: '#b7c1c4', brand: '#73c3cd', onBrand: '#05262b', brandText: '#84cdd6',
  merahText: '#ffb3aa', merah: '#ff8c80', merahTint: '#3a1b18', merahLine: '#74352e',
  kuningText: '#f2cb73', kuning: '#dfae42', kuningLine: '#69531b', hijau: '#66bd80', hijauText: '#93d6a6',
  invert: '#e9eeef', onInvert: '#12191b', focus: '#ffffff', halo: '#0f1315',
};

/** Our colours and text scale as custom properties of a shadow host; they reach nothing outside of it. */
export function lookCss({ dark, scale }: Look): string {
  const colours = Object.entries(dark ? DARK : LIGHT).map(([name, value]) => `--${name}:${value}`);
  return `:host{${colours.join(';')};--scale:${scale};color-scheme:${dark ? 'dark' : 'light'}}`;
}
