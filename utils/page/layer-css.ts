/** Styles of what floats over the page: the notice, the edge button, the panel's frame. Same rules as for marks. */
const FONT = '"Segoe UI Variable Text","Segoe UI",-apple-system,Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif';

const BASE = `
:host{all:initial!important;display:block!important;position:fixed!important;z-index:2147483646!important;pointer-events:none!important}
*{box-sizing:border-box}
button{font:600 calc(14px*var(--scale))/calc(20px*var(--scale)) ${FONT};margin:0;cursor:pointer}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 2px var(--halo)}
.icon{width:calc(16px*var(--scale));height:calc(16px*var(--scale));flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
`;

/** Stands clear of the boxes people write in, which both sites keep at the bottom. */
export const TOAST_CSS = `${BASE}
:host{z-index:2147483647!important;inset:auto 0 0 auto!important}
.toast{pointer-events:auto;display:flex;align-items:center;gap:8px;margin:0 24px 96px;padding:6px 8px 6px 16px;min-height:48px;
  width:max-content;max-width:min(560px,100vw - 48px);border-radius:8px;border:1px solid transparent;background:var(--invert);color:var(--onInvert);
  box-shadow:0 1px 2px rgb(12 22 25/.1),0 8px 24px rgb(12 22 25/.14);
  font:400 calc(14px*var(--scale))/calc(20px*var(--scale)) ${FONT};font-variant-numeric:tabular-nums}
.toast p{margin:0 8px 0 0}
.toast button{flex:none;display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:calc(32px*var(--scale));
  padding:2px 10px;border:1px solid currentColor;border-radius:6px;background:transparent;color:inherit}
.toast button.close{padding:0;border-color:transparent}
.toast :focus-visible{outline-color:var(--onInvert);box-shadow:none}
`;

export const LAUNCHER_CSS = `${BASE}
:host{inset:0 0 auto auto!important}
.launcher{pointer-events:auto;display:grid;place-items:center;width:40px;height:44px;padding:0;
  border:1px solid var(--line2);border-inline-end:0;border-radius:8px 0 0 8px;background:var(--surface);box-shadow:0 1px 2px rgb(12 22 25/.1),0 8px 24px rgb(12 22 25/.14)}
.launcher:hover{background:var(--hover)}
.logo{width:24px;height:24px}
.logo rect{fill:var(--brand)}
.logo path{fill:none;stroke:var(--onBrand);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
`;

export const PANEL_CSS = `${BASE}
:host{inset:0 0 0 auto!important}
.panel{pointer-events:auto;position:absolute;inset:0 0 0 auto;display:flex;background:var(--surface);border-inline-start:1px solid var(--line)}
.over{box-shadow:0 1px 2px rgb(12 22 25/.1),0 8px 24px rgb(12 22 25/.14)}
iframe{flex:1;min-width:0;height:100%;border:0;background:var(--surface)}
.dragging iframe{pointer-events:none}
.edge{position:absolute;z-index:1;inset:0 auto 0 -4px;width:8px;cursor:ew-resize;touch-action:none;background:transparent}
.edge::after{content:"";position:absolute;inset:0 3px;background:transparent}
.edge:hover::after,.edge:focus-visible::after,.dragging .edge::after{background:var(--brand)}
.edge:focus-visible{outline-offset:-2px}
`;
