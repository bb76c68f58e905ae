/** Rows drawn in bulk for tests that count or disturb; their looks are those of the drawn pages. */

export const POST = new URL('https://www.instagram.com/p/DBanyak0001/');

export function instagramRow(n: number, text = `Aduan nomor ${n}`): string {
  const user = `warga${n}.contoh`;
  return `<div class="x${n}"><div><div>
    <div><div><a href="/${user}/" role="link"><img alt="${user}"></a></div></div>
    <div><div>
      <div><span dir="auto"><a href="/${user}/" role="link"><span dir="auto">${user}</span></a></span>
        <span dir="auto"><a href="/p/DBanyak0001/c/${idOf(n)}/"><time datetime="2026-10-20T01:00:00.000Z">4h</time></a></span></div>
      <div><span dir="auto">${text}</span></div></div>
      <div><div role="button" tabindex="0"><span dir="auto">Reply</span></div></div></div>
    <div><div role="button" tabindex="0"><svg height="16" width="16"></svg></div></div>
  </div></div></div>`;
}

export function idOf(n: number): string {
  return String(17_900_000_000_000_000n + BigInt(n));
}

export function instagramPage(rows: string): string {
  return `<main role="main"><div><div><hr></div><div><div>${rows}</div></div>
    <section><svg height="24"></svg></section><form><textarea aria-label="Add a comment…"></textarea></form></div></main>`;
}

export const PAGE = new URL('https://www.facebook.com/kelurahan.contoh/posts/900000000000001');

export function facebookRow(n: number, text = `Aduan nomor ${n}`, post = '900000000000001'): string {
  const own = `https://www.facebook.com/profile.php?id=${100_000 + n}&amp;comment_id=${encodeURIComponent(btoa(`comment:${post}_${1_110_000_000_000_000 + n}`))}`;
  return `<div data-commentid="${1_110_000_000_000_000 + n}"><div role="article" tabindex="-1" aria-label="Comment by Warga ${n} 2 hours ago">
    <span><a aria-hidden="true" href="${own}"><svg></svg></a></span>
    <div><div><a href="${own}"><span><span dir="auto">Warga ${n}</span></span></a>
      <span dir="auto" lang="id"><div><div dir="auto">${text}</div></div></span></div>
      <ul><li><a href="https://www.facebook.com/kelurahan.contoh/posts/${post}?comment_id=${1_110_000_000_000_000 + n}">2h</a></li>
        <li><div role="button" aria-label="Like">Like</div></li><li><div role="button">Reply</div></li></ul></div>
  </div></div>`;
}

export function facebookPage(rows: string): string {
  return `<div role="main"><div><h2><a href="/kelurahan.contoh"><span>Kelurahan Contoh</span></a></h2><div>${rows}</div></div></div>`;
}
