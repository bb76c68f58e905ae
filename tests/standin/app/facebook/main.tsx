import { createRoot } from 'react-dom/client';
import { switches } from '../shared/boot';
import { adoptStyles } from '../shared/classes';
import { applyPageLook } from '../shared/look';
import shared from '../shared/shared.css?raw';
import { App } from './App';
import { ME, PEOPLE } from './data';
import css from './facebook.css?raw';
import { addMessage, appendMany, manyComments } from './state';

applyPageLook();
adoptStyles(shared);
adoptStyles(css);

// The one cookie the site's own pages are known to read the account from.
document.cookie = switches.account ? `c_user=${ME.uid}; path=/; secure` : 'c_user=; path=/; secure; max-age=0';

const mount = document.querySelector<HTMLElement>('[id^="mount"]');
if (mount !== null) createRoot(mount).render(<App />);

/** What tests do to the page from outside: somebody writes, more comments come. */
Object.assign(window, {
  standin: {
    receive: (threadId: string, from: keyof typeof PEOPLE, text: string) => addMessage(threadId, text, PEOPLE[from]),
    append: (postId: string, first: number, count: number) => appendMany(postId, manyComments(count, first)),
  },
});
