import { oneLine } from '../dom';
import { DIALOG, MAIN } from '../structure';
import type { Person } from '../types';
import { profileHandle } from './links';

export const recipe = {
  verifiedOn: '2026-09-18',
  link: 'a[href]',
  inbox: 'a[href$="/direct/inbox/"], a[href$="/direct/inbox"]',
  threadList: '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"]',
  switcher: '[role="button"] h2',
};

/** The account in use: the profile link with a picture in the inbox link's rail; in Direct also the switcher's name. */
export function instagramAccount(document: ParentNode, url: URL): Person | null {
  const handle = inRail(document, url) ?? inDirect(document, url);
  return handle === null ? null : { handle, name: null };
}

function inRail(document: ParentNode, base: URL): string | null {
  const outside = (element: Element): boolean => element.closest(`${MAIN}, ${DIALOG}`) === null;
  const inbox = [...document.querySelectorAll(recipe.inbox)].filter(outside);
  for (const link of inbox) {
    for (let around = link.parentElement; around !== null; around = around.parentElement) {
      if (around.querySelector(MAIN) !== null) break;
      const handles = new Set(
        [...around.querySelectorAll(recipe.link)]
          .filter((profile) => profile.querySelector('img') !== null)
          .map((profile) => profileHandle(profile.getAttribute('href'), base))
          .filter((handle) => handle !== null),
      );
      const [handle] = handles;
      // Two people in the rail: it is not only a rail.
      if (handle !== undefined) return handles.size === 1 ? handle : null;
    }
  }
  return null;
}

function inDirect(document: ParentNode, base: URL): string | null {
  const list = document.querySelector(recipe.threadList);
  for (let around = list?.parentElement ?? null; around !== null; around = around.parentElement) {
    const heading = [...around.querySelectorAll(recipe.switcher)].find((element) => list?.contains(element) === false);
    if (heading === undefined) continue;
    const shown = oneLine(heading.textContent);
    return /\s/u.test(shown) ? null : profileHandle(`/${shown}/`, base);
  }
  return null;
}
