/**
 * Styles of one mark. The host page's rules cannot reach in, and `!important` inside a shadow root wins over the
 * page's own, so a page cannot restyle the outer node either. The visible box is a little lower than its press area
 * (32 px and more), so that lines of comments do not move apart; the hover action takes no height of its own.
 */
export const MARK_CSS = `
:host{all:initial!important;display:inline-flex!important;vertical-align:middle!important;align-items:center!important;flex:none!important;
  position:relative!important;z-index:1!important;margin:0 0 0 4px!important;max-width:calc(100% - 4px)!important;min-width:0!important;pointer-events:none!important}
.mk{display:inline-flex;align-items:stretch;box-sizing:border-box;position:relative;max-width:100%;min-width:0;margin:2px 0;padding:0;
  min-height:calc(28px*var(--scale));border:1px solid var(--line2);border-radius:6px;background:var(--surface);color:var(--text);
  font:400 calc(13px*var(--scale))/calc(18px*var(--scale)) "Segoe UI Variable Text","Segoe UI",-apple-system,Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
  font-variant-numeric:tabular-nums;letter-spacing:0;text-align:start;white-space:nowrap;cursor:pointer;pointer-events:auto;user-select:none;-webkit-user-select:none}
.mk::after{content:"";position:absolute;inset:-4px 0}
.mk:hover{background:var(--hover)}
.mk:focus-visible{outline:2px solid var(--focus);outline-offset:1px;box-shadow:0 0 0 1px var(--halo)}
.add{min-width:calc(32px*var(--scale));padding:0 9px;align-items:center;gap:5px;border-color:var(--brand);color:var(--brandText);font-weight:600}
.line{margin:calc(8px - 14px*var(--scale)) 0}
.chip{min-height:calc(24px*var(--scale));margin:-8px 0 calc(8px - 24px*var(--scale)) 40px}
.add[aria-busy]{cursor:progress}
.cell{display:inline-flex;flex:none;align-items:center;gap:6px;padding:0 8px;border-inline-start:1px solid var(--line)}
.number{border:0;font-weight:600}
.time{color:var(--text2)}
.overdue{border-color:var(--merah);background:var(--merahTint)}
.overdue:hover{background:var(--merahTint)}
.overdue .cell{border-color:var(--merahLine)}
.overdue .time{color:var(--merahText);font-weight:600}
.near{border-color:var(--kuningLine)}
.near .time{color:var(--kuningText);font-weight:600}
.metInTime .time .icon{color:var(--hijau)}
.metLate .time .icon{color:var(--kuning)}
.status{flex:0 1 auto;min-width:0}
.status span{overflow:hidden;text-overflow:ellipsis}
.narrow{flex-wrap:wrap}
.narrow .status{display:none}
.hint{border-style:dashed;border-color:var(--control);cursor:default}
.hint::after{content:none}
.hint:hover{background:var(--surface)}
.hint button{position:relative;margin:0;padding:0 9px;border-width:0 0 0 1px;background:none;color:inherit;font:inherit;cursor:pointer}
.hint button::after{content:"";position:absolute;inset:-4px 0}
.hint button:hover{background:var(--hover)}
.hint button:focus-visible{outline:2px solid var(--focus);outline-offset:-2px}
.hint .go{gap:5px;color:var(--brandText);font-weight:600}
.hint .go[aria-busy]{cursor:progress}
.said{flex:0 1 auto;min-width:0;border:0;color:var(--text2)}
.said .words{overflow:hidden;text-overflow:ellipsis}
.narrow .words{display:none}
.hint.narrow{flex-wrap:nowrap}
.icon{width:calc(16px*var(--scale));height:calc(16px*var(--scale));flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.icon .fill{fill:currentColor}
.icon .tick{stroke:var(--surface)}
.icon .pie{stroke-width:6;stroke-linecap:butt}
.ring{color:var(--brand)}
@media (forced-colors:active){.overdue{border-width:2px}.mk .icon{color:ButtonText}}
`;

/** A block, so that no line box of the site's letters opens around it. */
export const OWN_LINE_CSS = ':host{display:flex!important}';

