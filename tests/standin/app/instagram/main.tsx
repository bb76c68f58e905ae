import { createRoot } from 'react-dom/client';
import { adoptStyles } from '../shared/classes';
import shared from '../shared/shared.css?raw';
import { applyPageLook } from '../shared/look';
import { App } from './App';
import { manyComments } from './data';
import css from './instagram.css?raw';
import { addMessage, appendMany } from './state';

applyPageLook();
adoptStyles(shared);
adoptStyles(css);

const mount = document.querySelector<HTMLElement>('[id^="mount"]');
if (mount !== null) createRoot(mount).render(<App />);

/** What tests do to the page from outside: somebody writes, more comments come. */
Object.assign(window, {
  standin: {
    receive: (threadId: string, from: string, text: string) => addMessage(threadId, text, from),
    append: (code: string, first: number, count: number) => appendMany(code, manyComments(first + count).slice(first)),
  },
});
