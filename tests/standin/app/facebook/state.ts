import { SEND_DELAY, switches, wait } from '../shared/boot';
import { generatedComments } from '../shared/generated';
import { createStore } from '../shared/store';
import { ME, POSTS, THREADS, type Comment, type Person, type Post, type Thread } from './data';

/** What this page knows now; sent comments and messages last until a reload. */
interface State {
  posts: Post[];
  threads: Thread[];
  /** Ids of comments whose reply box is open, with the person it answers. */
  replying: Record<string, Person>;
  /** Ids of comments shown in full. */
  full: string[];
  /** Whom the private-reply dialog is for. */
  messageTo: Person | null;
}

/** Comments for load tests, always the same for the same count. */
export function manyComments(count: number, first = 0): Comment[] {
  return generatedComments(count, first).map(({ n, author, text, at }) => ({
    id: `8${String(n).padStart(14, '0')}`,
    author: { uid: `10009100000${String(n).padStart(4, '0')}`, name: author },
    text,
    at,
    replies: [],
  }));
}

export const store = createStore<State>({
  posts: POSTS.map((post) => ({ ...post, comments: [...post.comments, ...manyComments(switches.many)] })),
  threads: THREADS,
  replying: {},
  full: [],
  messageTo: null,
});

let sent = 0;
const changePost = (id: string, change: (post: Post) => Post): void =>
  store.update((state) => ({ ...state, posts: state.posts.map((post) => (post.id === id ? change(post) : post)) }));

/** Appends a comment of the account in use, as a reply when `parent` is given. */
export async function addComment(postId: string, parent: string | null, text: string): Promise<void> {
  sent += 1;
  const fresh: Comment = { id: `95000000000${String(sent).padStart(4, '0')}`, author: ME, at: Date.now(), text, replies: [] };
  await wait(SEND_DELAY);
  if (parent !== null) closeReply(parent);
  changePost(postId, (post) => ({
    ...post,
    comments: parent === null
      ? [...post.comments, fresh]
      : post.comments.map((one) => (one.id === parent ? { ...one, replies: [...one.replies, fresh] } : one)),
  }));
}

export async function addMessage(threadId: string, text: string, from: Person = ME): Promise<void> {
  sent += 1;
  const encrypted = store.get().threads.find((thread) => thread.id === threadId)?.encrypted === true;
  const id = encrypted ? `100090000000001@msgr.72500000000000${sent}` : `mid.$cFbBaruSolo${sent}`;
  await wait(SEND_DELAY);
  store.update((state) => ({
    ...state,
    threads: state.threads.map((thread) =>
      thread.id === threadId ? { ...thread, messages: [...thread.messages, { id, from, at: Date.now(), text }] } : thread,
    ),
  }));
}

export function loadMore(postId: string): void {
  changePost(postId, (post) => ({ ...post, comments: [...post.comments, ...post.more], more: [] }));
}

export function appendMany(postId: string, comments: Comment[]): void {
  changePost(postId, (post) => ({ ...post, comments: [...post.comments, ...comments] }));
}

/** Opens the reply box of a comment's thread, with the answered person's name in it. */
export function openReply(threadOf: string, person: Person): void {
  store.update((state) => ({ ...state, replying: { ...state.replying, [threadOf]: person } }));
}

export function closeReply(threadOf: string): void {
  store.update((state) => {
    const { [threadOf]: _, ...replying } = state.replying;
    return { ...state, replying };
  });
}

export function showFull(id: string): void {
  store.update((state) => ({ ...state, full: [...state.full, id] }));
}

export function messageTo(person: Person | null): void {
  store.update((state) => ({ ...state, messageTo: person }));
}
