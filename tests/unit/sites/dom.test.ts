// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '@/utils/core/item';
import { blockText, cutAt, oneLine, withoutJunk } from '@/utils/sites/dom';

function element(html: string): Element {
  document.body.replaceChildren(...new DOMParser().parseFromString(`<div id="text">${html}</div>`, 'text/html').body.childNodes);
  const found = document.querySelector('#text');
  if (found === null) throw new Error('nothing drawn');
  return found;
}

describe('blockText', () => {
  it.each<[string, string, string]>([
    ['plain', 'Jalan rusak', 'Jalan rusak'],
    ['source white space', '\n   Jalan\n   rusak  \n', 'Jalan rusak'],
    ['br', 'satu<br>dua<br><br>empat', 'satu\ndua\n\nempat'],
    ['blocks', '<div>satu</div><div>dua</div>', 'satu\ndua'],
    ['empty line between blocks', '<div>satu</div><div><br></div><div>tiga</div>', 'satu\n\ntiga'],
    ['br at the end of a block', '<div>satu<br></div><div>dua</div>', 'satu\ndua'],
    ['nested blocks', '<div><div><div>satu</div></div></div><div><p>dua</p></div>', 'satu\ndua'],
    ['blocks that do not show as such', 'satu <div style="display: inline">dua</div> tiga', 'satu dua tiga'],
    ['inline elements', 'halo <a href="/x/">@rina.contoh</a>, <b>siap</b>', 'halo @rina.contoh, siap'],
    ['space between inline elements', '<span>a</span> <span>b</span>\n<span>c</span>', 'a b c'],
    ['kept line breaks', '<span style="white-space: pre-wrap">satu\ndua\r\ntiga</span>', 'satu\ndua\ntiga'],
    ['kept line breaks from around', '<span style="white-space: pre-line"><span>satu\ndua</span></span>', 'satu\ndua'],
    ['emoji image', 'tolong <img alt="🙏" width="16" height="16">', 'tolong 🙏'],
    ['emoji sequence image', '<img alt="👨‍👩‍👧">', '👨‍👩‍👧'],
    ['keycap and flag', '<img alt="1️⃣"><img alt="🇮🇩">', '1️⃣🇮🇩'],
    ['text smiley image', '<img alt=":)" width="16" height="16">', ':)'],
    ['photograph', '<img alt="May be an image of 1 person 😀" width="300">', ''],
    ['avatar', "<img alt=\"rina.contoh's profile picture\">halo", 'halo'],
    ['emoji by role', '<span role="img" aria-label="😊"></span>', '😊'],
    ['verified badge', 'dinas<svg><title>Verified</title></svg>', 'dinas'],
    ['scripts and boxes', 'a<script>x</script><style>y</style><textarea>z</textarea>', 'a'],
    ['hidden', 'a<span hidden>b</span><span style="display:none">c</span>', 'a'],
    ['zero-width junk', 'Ban\u200Bjir\u2060 la\u034Fgi\uFEFF\u00AD', 'Banjir lagi'],
    ['joiners of emoji stay', '👩\u200D🚒 a\u200Db \u200D', '👩\u200D🚒 ab'],
    ['joiner after a skin tone and a variation', '👩🏽\u200D🔧 🏳️\u200D🌈', '👩🏽\u200D🔧 🏳️\u200D🌈'],
    ['no-break spaces', 'jam\u00A08.59\u202FAM', 'jam 8.59 AM'],
    ['right-to-left override', '\u202Etxt.exe\u202C', '\u202Etxt.exe\u202C'],
    ['markup as text', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['script link', '<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['nothing', '', ''],
  ])('%s', (_, html, expected) => expect(blockText(element(html)).text).toBe(expected));

  it('leaves controls out and tells the last one', () => {
    expect(blockText(element('awal … <div role="button">See more</div>'))).toMatchObject({ text: 'awal …', lastControl: 'See more' });
    expect(blockText(element('<button>Lihat terjemahan</button> awal'))).toMatchObject({ text: 'awal', lastControl: '' });
  });

  it('leaves out what it is told to', () => {
    expect(blockText(element('a<i>b</i>c'), { skip: (found) => found.localName === 'i' }).text).toBe('ac');
  });

  it('cuts long texts and says so', () => {
    const long = blockText(element('x'.repeat(MAX_TEXT + 1)));
    expect([long.text.length, long.cut]).toEqual([MAX_TEXT, true]);
    const fits = blockText(element('x'.repeat(MAX_TEXT)));
    expect([fits.text.length, fits.cut]).toEqual([MAX_TEXT, false]);
    const huge = blockText(element(`<div>${'baris panjang '.repeat(80)}</div>`.repeat(120)));
    expect([huge.text.length, huge.cut]).toEqual([MAX_TEXT, true]);
  });

  it('reads a tree of any depth', () => {
    const root = element('');
    let inner = root;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const next = document.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append('dasar');
    expect(blockText(root).text).toBe('dasar');
  });
});

it('cutAt never leaves half a character', () => {
  expect(cutAt('ab😀', 3)).toBe('ab');
  expect(cutAt('ab😀', 4)).toBe('ab😀');
  expect(cutAt('abc', 2)).toBe('ab');
});

it('oneLine and withoutJunk', () => {
  expect(oneLine(' a\n\u00A0 b\u200B ')).toBe('a b');
  expect(oneLine(null)).toBe('');
  expect(withoutJunk('\u200D')).toBe('');
});
