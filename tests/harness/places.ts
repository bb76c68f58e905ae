import type { Locator, Page } from '@playwright/test';

/** Addresses of the stand-in and the rows on them, found as a person would: by the words in them. */

const INSTAGRAM = 'https://www.instagram.com';
const FACEBOOK = 'https://www.facebook.com';

/** The innermost element of a kind that holds the words. */
function holding(page: Page, selector: string, words: string): Locator {
  return page.locator(selector).filter({ hasText: words }).last();
}

export const instagram = {
  home: `${INSTAGRAM}/`,
  /** Opened directly: the standalone layout. */
  post: `${INSTAGRAM}/p/C9contohJb1/`,
  /** Another post, whose replies have the other form of address. */
  secondPost: `${INSTAGRAM}/p/C9contohJb2/`,
  /** A post of another account with ill-meant and very long comments. */
  hostilePost: `${INSTAGRAM}/p/C9contohAn3/`,
  profile: `${INSTAGRAM}/kec_jebres_contoh/`,
  inbox: `${INSTAGRAM}/direct/inbox/`,
  thread: `${INSTAGRAM}/direct/t/17840000000000001/`,
  secondThread: `${INSTAGRAM}/direct/t/17840000000000002/`,
  me: 'kec_jebres_contoh',
  /** A comment's row: the smallest element with these words, one permalink and one picture. */
  row: (page: Page, words: string): Locator =>
    page.locator('div:has(> div a img):has(a[href*="/c/"] > time), li:has(> div a img):has(a[href*="/c/"] > time), li:has(a[href*="/c/"] > time)').filter({ hasText: words }).last(),
  message: (page: Page, words: string): Locator => holding(page, 'div[role="group"][tabindex="-1"]', words),
  /** The comment box. */
  textarea: (page: Page): Locator => page.locator('form textarea').last(),
  /** The conversation's box. */
  box: (page: Page): Locator => page.locator('main [contenteditable="true"][role="textbox"]'),
};

export const facebook = {
  home: `${FACEBOOK}/`,
  /** The Page's timeline. */
  timeline: `${FACEBOOK}/kec.jebres.contoh`,
  /** Opened directly: a dialog over the home feed. */
  post: `${FACEBOOK}/permalink.php?story_fbid=pfbid0contohJebresKerjaBakti1aBcDeFgHiJkLmNoPq&id=61550000000001`,
  secondPost: `${FACEBOOK}/kec.jebres.contoh/posts/pfbid0contohJebresLoketBaru2aBcDeFgHiJkLmNoPqR`,
  thread: `${FACEBOOK}/messages/t/100090000000002/`,
  sealedThread: `${FACEBOOK}/messages/e2ee/t/7140000000000001/`,
  messenger: 'https://www.messenger.com/t/100090000000002/',
  business: 'https://business.facebook.com/latest/inbox/all?asset_id=1024000000000001&selected_item_id=100090000000002&thread_type=FB_MESSAGE',
  me: 'Kecamatan Jebres Contoh',
  row: (page: Page, words: string): Locator =>
    holding(page, '[role="article"][aria-label]:has(a[href*="comment_id="])', words),
  message: (page: Page, words: string): Locator => holding(page, '[role="log"] [role="article"]', words),
  /** The box below the post that is on top. */
  box: (page: Page): Locator => page.locator('[role="dialog"], [role="main"]').last().locator('[contenteditable="true"][role="textbox"]').last(),
};

/** An ordinary page of another site. */
export const news = 'https://berita.example/';
