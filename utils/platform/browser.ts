/** The one place that imports the polyfill; background and pages use it through here. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Tabs, Menus } from 'webextension-polyfill';
