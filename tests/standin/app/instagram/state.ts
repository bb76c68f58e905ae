import { SEND_DELAY, switches, wait } from '../shared/boot';
import { createStore } from '../shared/store';
import { manyComments, ME, POSTS, THREADS, type Comment, type Post, type Thread } from './data';

/** What this page knows now; sent comments and messages last until a reload. */
interface State {
  posts: Post[];
  threads: Thread[];
  /** Codes of posts whose further comments were asked for. */
  loaded: string[];
  /** Ids of comments whose replies are shown. */
  open: string[];
}

const extra = manyComments(switches.many);

export const store = createStore<State>({
  posts: POSTS.map((post) => ({ ...post, comments: [...post.comments, ...extra] })),
  threads: THREADS,
  loaded: [],
  open: [],
});

let sent = 0;

function ownComment(text: string): Comment {
  sent += 1;
  return { id: `180999000000000${String(sent).padStart(2, '0')}`, author: ME, at: Date.now(), text, likes: 0, replies: [] };
}

/** Appends a comment of the account in use, as a reply when `parent` is given. */
export async function addComment(code: string, parent: string | null, text: string): Promise<void> {
  const fresh = ownComment(text);
  await wait(SEND_DELAY);
  store.update((state) => ({
    ...state,
    open: parent === null ? state.open : [...state.open, parent],
    posts: state.posts.map((post) => {
      if (post.code !== code) return post;
      if (parent === null) return { ...post, comments: [fresh, ...post.comments] };
      return {
        ...post,
        comments: post.comments.map((comment) =>
          comment.id === parent ? { ...comment, replies: [...comment.replies, fresh] } : comment,
        ),
      };
    }),
  }));
}

/** Appends a message; `from` is the account in use unless a test lets somebody else write. */
export async function addMessage(threadId: string, text: string, from = ME): Promise<void> {
  sent += 1;
  const message = { id: `mid.$cAAABaruSolo${sent}x`, from, at: Date.now(), text };
  await wait(SEND_DELAY);
  store.update((state) => ({
    ...state,
    threads: state.threads.map((thread) =>
      thread.id === threadId ? { ...thread, messages: [...thread.messages, message] } : thread,
    ),
  }));
}

export function loadMore(code: string): void {
  store.update((state) => ({
    ...state,
    loaded: [...state.loaded, code],
    posts: state.posts.map((post) =>
      post.code === code ? { ...post, comments: [...post.comments, ...post.more], more: [] } : post,
    ),
  }));
}

/** Adds generated comments at the end, for load tests. */
export function appendMany(code: string, comments: Comment[]): void {
  store.update((state) => ({
    ...state,
    posts: state.posts.map((post) =>
      post.code === code ? { ...post, comments: [...post.comments, ...comments] } : post,
    ),
  }));
}

export function toggleReplies(id: string): void {
  store.update((state) => ({
    ...state,
    open: state.open.includes(id) ? state.open.filter((one) => one !== id) : [...state.open, id],
  }));
}
