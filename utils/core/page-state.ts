import type { SurfaceId } from './item';

/** What the content script tells about the page it is on; drawn in the panel, never stored with aduan. */
export interface PageState {
  surface: SurfaceId | null;
  /**
   * `reading`: items are recognised. `empty`: the surface is known but shows no item yet. `unrecognised`: the page
   * should hold items and none can be read. `elsewhere`: a page of the site without comments or messages.
   */
  reading: 'reading' | 'empty' | 'unrecognised' | 'elsewhere';
  items: number;
  /** Own account found on the page or known. */
  accountKnown: boolean;
  /** Structure counts for a report, never page content. */
  health: Record<string, number | string | boolean>;
}
