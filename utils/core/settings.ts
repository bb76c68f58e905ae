import type { Policy } from './clock';
import { SOLO_POLICY } from './clock';
import type { Site } from './item';

export type Language = 'id' | 'en';
export type Theme = 'system' | 'light' | 'dark';
/** Multiplies every text size: Normal, Besar, Sangat besar. */
export type TextScale = 1 | 1.15 | 1.3;

/** Who answers from this device. Asked before the first capture. */
export interface Profile {
  name: string;
  unit: string;
  /** Default kelurahan for {kelurahan}, "" when the desk serves more than one. */
  kelurahan: string;
  /** 2–6 capital letters or digits, e.g. JBR. */
  prefix: string;
}

/** An account the official writes from. `source`: read on the page, or told by the person. */
export interface Account {
  site: Exclude<Site, 'web'>;
  /** Instagram user name or Facebook profile id; null when only the name is known. */
  handle: string | null;
  name: string | null;
  source: 'page' | 'person';
}

export interface PanelPreference {
  /** CSS px, 360 to 560. */
  width: number;
  /** Remembered per site. */
  open: Record<Exclude<Site, 'web'>, boolean>;
}

export interface Settings {
  profile: Profile | null;
  language: Language;
  theme: Theme;
  scale: TextScale;
  policy: Policy;
  accounts: Account[];
  panel: PanelPreference;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: null,
  language: 'id',
  theme: 'system',
  scale: 1,
  policy: SOLO_POLICY,
  accounts: [],
  panel: { width: 400, open: { instagram: false, facebook: false } },
};

export const PREFIX_PATTERN = /^[A-Z0-9]{2,6}$/;
export const PANEL_WIDTH = { min: 360, max: 560 } as const;
