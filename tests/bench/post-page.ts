import { OWNER, POST } from './comments.ts';

/** What the page offers to the bench, as `window.bench`. */
export interface BenchPage {
  /** Draws comments, `batch` at a time, each batch a task of its own. Resolves when the last one stands. */
  add(comments: { id: string; author: string; text: string; at: string }[], batch: number, everyMs: number): Promise<void>;
  /** Wall-clock instants (epoch ms) of the person's clicks, before anybody else hears of them. */
  presses: number[];
}

/** An Instagram post page as a visitor's browser builds it, in our own drawing; class names are noise as on the site. */
export function postPage(): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Gambarku</title><style>${STYLE}</style></head>
<body><div id="mount_0_0_bn"><section><main role="main"><div><div>
  <div><a href="/${OWNER}/" role="link">${OWNER}</a><hr></div>
  <div class="scroll">
    <div class="row"><div><div><span><div><a href="/${OWNER}/" role="link" style="height:32px;width:32px"><img alt="" crossorigin="anonymous"></a></div></span></div></div>
      <div><div><span dir="auto"><a href="/${OWNER}/" role="link"><span dir="auto">${OWNER}</span></a> <span><time datetime="2026-11-01T00:00:00.000Z">3 mgg</time></span> <span>Kerja bakti hari Minggu</span></span></div></div></div>
    <div id="list"></div>
  </div></div>
  <section><div role="button" tabindex="0">Suka</div></section>
  <form><textarea aria-label="Tambahkan komentar…" placeholder="Tambahkan komentar…"></textarea><div role="button">Kirim</div></form>
</div></main></section></div>
<script>(${String(drawPage)})(${JSON.stringify(POST)})</script></body></html>`;
}

const STYLE = `
body{margin:0;font:14px/18px system-ui}
main{display:flex;justify-content:flex-end}
.scroll{width:420px;height:760px;overflow-y:auto}
.row{display:flex;gap:12px;padding:8px 16px}
.row img{width:32px;height:32px;border-radius:50%}
.line{display:flex;gap:12px;font-size:12px;min-height:16px}
.body{flex:1;min-width:0}`;

/** Runs in the page. Self-contained: it is sent as text. */
function drawPage(post: string): void {
  const list = document.querySelector('#list');
  const noise = (n: number) => `x${(n * 2_654_435_761 % 4_294_967_296).toString(36)}`;
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  let made = 0;

  const element = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
    const node = document.createElement(tag);
    made += 1;
    node.className = `${noise(made % 97)} ${noise(made % 89)} ${noise(made % 83)}`;
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'class') node.classList.add(value);
      else node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  };
  const button = (words: string) => element('div', { role: 'button', tabindex: '0' }, element('span', { dir: 'auto' }, element('span', {}, words)));

  function row({ id, author, text, at }: { id: string; author: string; text: string; at: string }): HTMLElement {
    const profile = `/${author}/`;
    const time = element('time', { datetime: at, title: at.slice(0, 10) }, '2 mgg');
    const name = element('span', { dir: 'auto' }, author);
    const picture = element('img', { alt: `Foto profil ${author}`, draggable: 'false', src: pixel });
    const avatar = element('a', { href: profile, role: 'link', tabindex: '0', style: 'height:32px;width:32px' }, picture);
    const heading = element('div', {},
      element('span', { dir: 'auto' }, element('span', {}, element('span', {}, element('div', {},
        element('a', { href: profile, role: 'link' }, element('div', {}, element('div', {}, name))))))),
      '\u00A0',
      element('span', { dir: 'auto' }, element('a', { href: `/p/${post}/c/${id}/`, role: 'link', tabindex: '0' }, time)));
    const words = element('div', {}, element('span', { dir: 'auto' }, text));
    const actions = element('div', { class: 'line', style: '--x-height: 16px;' }, button('2 suka'), button('Balas'));
    const like = element('div', {}, element('span', {}, element('div', { role: 'button', tabindex: '0' }, element('span', {}, '♡'))));
    const content = element('div', { class: 'body' }, element('div', {}, element('div', {}, element('div', {}, heading, words)), actions));
    const inner = element('div', { class: 'row' },
      element('div', {}, element('div', {}, element('div', {}, element('span', {}, element('div', {}, avatar))))), content, like);
    return element('div', {}, element('div', {}, inner));
  }

  const presses: number[] = [];
  addEventListener('click', (event) => presses.push(performance.timeOrigin + event.timeStamp), { capture: true });
  Object.assign(globalThis, {
    bench: {
      presses,
      add: (comments: Parameters<typeof row>[0][], batch: number, everyMs: number) =>
        new Promise<void>((resolve) => {
          const next = (from: number): void => {
            list?.append(...comments.slice(from, from + batch).map(row));
            if (from + batch < comments.length) setTimeout(next, everyMs, from + batch);
            else resolve();
          };
          setTimeout(next, everyMs, 0);
        }),
    },
  });
}
