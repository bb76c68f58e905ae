/**
 * Styles of one mark. The host page's rules cannot reach in, and `!important` inside a shadow root wins over the
 * page's own, so a page cannot restyle the outer node either.
 *
 * Beside the site's controls a mark takes the height of their line and no more, so that comments do not move apart while
 * marks are drawn, which also spares the page a new layout of everything below. There its press area is 26 px (24 at a
 * bubble's edge; WCAG 2.2, 2.5.8 wants 24): more would take presses meant for the site's controls above and below. On a
 * line of its own (`below`) it is 32 px and more, with the drawn box inside.
 */
export const MARK_CSS = `
:host{all:initial!important;display:inline-flex!important;vertical-align:middle!important;align-items:center!important;flex:none!important;
  margin:0 0 0 1px!important;max-width:calc(100% - 1px)!important;min-width:0!important;pointer-events:none!important}
.mk{display:inline-flex;align-items:stretch;box-sizing:border-box;position:relative;max-width:100%;min-width:0;height:26px;margin:-5px 0;padding:0;border:0;border-radius:6px;
  outline:1px solid var(--line2);outline-offset:-1px;background:var(--surface) content-box;color:var(--text);
  font:400 calc(13px*var(--scale))/calc(18px*var(--scale)) "Segoe UI Variable Text","Segoe UI",-apple-system,Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
  font-variant-numeric:tabular-nums;letter-spacing:0;text-align:start;white-space:nowrap;cursor:pointer;pointer-events:auto;user-select:none;-webkit-user-select:none}
.mk:hover{background-color:var(--hover)}
.mk:focus-visible,.hint button:focus-visible{outline:2px solid var(--focus)}
.mk.below,.mk.flow{position:static;height:auto;min-height:max(32px,calc(26px*var(--scale) + 6px));margin:1px 0;padding:3px;border-radius:8px;outline-offset:-4px}
.add{min-width:calc(32px*var(--scale));padding:0 9px;align-items:center;gap:5px;outline-color:var(--brand);color:var(--brandText);font-weight:600;background-clip:padding-box}
.add.below,.add.flow{padding:3px 12px}
.mk.chip{z-index:1;position:relative;height:24px;min-height:0;margin:-16px 0 -8px 40px;padding:0 9px;border-radius:6px;outline-offset:-1px}
.add[aria-busy]{cursor:progress}
.cell{display:inline-flex;flex:none;align-items:center;gap:6px;padding:0 8px;border-inline-start:1px solid var(--line)}
.number{border:0;font-weight:600}
.time{color:var(--text2)}
.overdue,.overdue:hover{outline-color:var(--merah);background-color:var(--merahTint)}
.overdue .cell{border-color:var(--merahLine)}
.overdue .time{color:var(--merahText);font-weight:600}
.near{outline-color:var(--kuningLine)}
.near .time{color:var(--kuningText);font-weight:600}
.metInTime .time .icon{color:var(--hijau)}
.metLate .time .icon{color:var(--kuning)}
.status{flex:0 1 auto;min-width:0}
.status span{overflow:hidden;text-overflow:ellipsis}
.below.narrow{flex-wrap:wrap}
.below.narrow .time{flex:0 1 auto;min-width:0;white-space:normal}
.narrow .status,.narrow.metInTime .time,.narrow.metLate .time{display:none}
.narrow.metInTime .status,.narrow.metLate .status{display:inline-flex}
.hint{outline-style:dashed;outline-color:var(--control);cursor:default}
.hint:hover{background-color:var(--surface)}
.hint button{margin:0;padding:0 9px;border:0;outline-offset:-2px;background:linear-gradient(var(--line),var(--line)) 0/1px calc(100% - 2px) no-repeat;color:inherit;font:inherit;cursor:pointer}
.hint.below button{margin:-3px 0;padding:3px 9px;background-size:1px calc(100% - 8px)}
.hint button:hover{text-decoration:underline}
.hint .go{gap:5px;color:var(--brandText);font-weight:600}
.hint .go[aria-busy]{cursor:progress}
.said{flex:0 1 auto;min-width:0;border:0;color:var(--text2)}
.said .words{overflow:hidden;text-overflow:ellipsis}
.narrow .words{display:none}
.hint.below.narrow{flex-wrap:nowrap}
.icon{width:calc(16px*var(--scale));height:calc(16px*var(--scale));flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.icon .fill{fill:currentColor}
.icon .tick{stroke:var(--surface)}
.icon .pie{stroke-width:6;stroke-linecap:butt}
.ring{color:var(--brand)}
@media (forced-colors:active){.overdue{outline-width:2px}.mk .icon{color:ButtonText}}
`;

/** A block, so that no line box of the site's letters opens around it. */
export const OWN_LINE_CSS = ':host{display:flex!important}';

/** Our host's attribute says so when the mark stands below the site's controls: a line with one height must grow for it. */
export const BELOW = 'below';
export const lineCss = (attribute: string): string =>
  `:has(>[${attribute}="${BELOW}"]){height:auto!important;max-height:none!important;flex-wrap:wrap!important}`;
