import type { PageSettings } from '../rpc/contract';
import { LAUNCHER_CSS, PANEL_CSS, TOAST_CSS } from './layer-css';
import { lookCss, lookFor } from './look';
import { MARK_CSS } from './mark-css';
import { createSheet } from './sheet';

/** The stylesheets of all our parts on this page, renewed together when the look changes. */
export function createSheets(document: Document) {
  const sheets = {
    mark: createSheet(document, ''),
    toast: createSheet(document, ''),
    launcher: createSheet(document, ''),
    panel: createSheet(document, ''),
  };
  return {
    ...sheets,
    apply(settings: Pick<PageSettings, 'theme' | 'scale'>): void {
      const look = lookCss(lookFor(document, settings));
      sheets.mark.replace(look + MARK_CSS);
      sheets.toast.replace(look + TOAST_CSS);
      sheets.launcher.replace(look + LAUNCHER_CSS);
      sheets.panel.replace(look + PANEL_CSS);
    },
  };
}
