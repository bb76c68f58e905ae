import { follows, labelOf, precedes } from '../dom';
import { DIALOG, EDITOR, isShown, MAIN, sameLayer } from '../structure';
import type { ComposerTarget } from '../types';
import { standsAlone } from './comment-row';
import { commentRef, facebookUrl, postIds } from './links';

export interface BoxRecipe {
  links: string;
  /** Floating conversations. */
  chat: string;
  feed: string;
  /** One of each per post; two of a kind are two posts. */
  postMarks: string[];
  /** Boxes that never take an answer. */
  notAnswer: string;
  replyBoxLabel: string;
  postBoxLabel: string;
  createLabel: string;
}

interface Answered {
  row: Element;
  /** Comment at the head of the thread. */
  head: string | null;
  /** Ids of the post, as its comments' links carry them. */
  posts: readonly string[];
}

/**
 * The box an answer belongs in. It must be in the same post: feeds keep the boxes of neighbouring posts in the page. A
 * reply's box stands behind the last comment of its thread.
 */
export function commentBox(answered: Answered, base: URL, recipe: BoxRecipe): ComposerTarget | null {
  const { row, head } = answered;
  const post = postAround(answered, base, recipe);
  const boxes = editorsIn(post, row, recipe);
  const isReply = new RegExp(recipe.replyBoxLabel, 'iu');
  const isPost = new RegExp(recipe.postBoxLabel, 'iu');
  const kindOf = (box: Element): 'reply' | 'post' => {
    const label = wordsOf(box);
    if (isReply.test(label)) return 'reply';
    // In a language we do not know: the post's own box is the last one.
    return isPost.test(label) || box === boxes.at(-1) ? 'post' : 'reply';
  };
  const replies = boxes.filter((box) => kindOf(box) === 'reply' && headBefore(box, post, base, recipe) === head);
  const reply = head === null ? undefined : replies.find((box) => follows(box, row));
  if (reply !== undefined) return { element: reply, kind: 'lexical', scope: 'reply' };
  const box = boxes.find((candidate) => kindOf(candidate) === 'post');
  return box === undefined ? null : { element: box, kind: 'lexical', scope: 'post' };
}

function editorsIn(post: Element, row: Element, { chat, notAnswer, createLabel }: BoxRecipe): HTMLElement[] {
  const creates = new RegExp(createLabel, 'iu');
  return [...post.querySelectorAll<HTMLElement>(EDITOR)].filter(
    (box) =>
      box.closest(chat) === null && box.closest(notAnswer) === null && sameLayer(box, row) && isShown(box) &&
      !creates.test(wordsOf(box)),
  );
}

function wordsOf(box: Element): string {
  return labelOf(box) || (box.getAttribute('aria-placeholder') ?? '');
}

/** The largest element around the row that holds nothing of another post. */
function postAround({ row, posts }: Answered, base: URL, recipe: BoxRecipe): Element {
  const limit = row.closest(`${DIALOG}, ${MAIN}`) ?? row.ownerDocument.body;
  let post = row;
  for (let around = row.parentElement; around !== null && limit.contains(around); around = around.parentElement) {
    if (around.matches(recipe.feed) || holdsOtherPost(around, posts, base, recipe)) break;
    post = around;
  }
  return post;
}

function holdsOtherPost(element: Element, posts: readonly string[], base: URL, recipe: BoxRecipe): boolean {
  if (recipe.postMarks.some((mark) => element.querySelectorAll(mark).length > 1)) return true;
  for (const link of element.querySelectorAll(recipe.links)) {
    const url = facebookUrl(link.getAttribute('href'), base);
    const ids = url === null || commentRef(url) === null || !standsAlone(link) ? [] : postIds(url);
    if (ids.length > 0 && !ids.some((id) => posts.includes(id))) return true;
  }
  return false;
}

/** Head of the thread that the last comment before a box belongs to. */
function headBefore(box: Element, post: Element, base: URL, { links }: BoxRecipe): string | null {
  let head: string | null = null;
  for (const link of post.querySelectorAll(links)) {
    if (!precedes(link, box)) break;
    const url = facebookUrl(link.getAttribute('href'), base);
    const ref = url === null || postIds(url).length === 0 || !standsAlone(link) ? null : commentRef(url);
    if (ref !== null) head = ref.parentId ?? ref.id;
  }
  return head;
}
