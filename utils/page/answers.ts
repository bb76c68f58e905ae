import type { CapturedItem } from '../core/item';
import type { Attention } from './attention';
import type { Capture } from './capture';
import type { PageCommand } from './commands';
import type { createComposer } from './composer';
import type { Panel } from './panel';
import type { Reader } from './reader';
import type { Row } from './rows';
import type { PageRuntime } from './runtime';
import { selectedText, selectionItem } from './selection';
import type { View } from './view';

export interface AnswerOptions {
  document: Document;
  runtime: Pick<PageRuntime, 'onCommand'>;
  view: View;
  reader: Reader;
  panel: Panel;
  attention: Pick<Attention, 'hovered' | 'focused'>;
  capture: Capture;
  composer: ReturnType<typeof createComposer>;
  captureRow(row: Row, byKeyboard: boolean): Promise<void>;
  signal: AbortSignal;
}

/** What `describe` answers: everything read on this page, for the maintainers' probe. */
export interface PageDescription {
  url: string;
  surface: string | null;
  items: CapturedItem[];
  postOwner: string | null;
  health: Record<string, number | string | boolean>;
}

/** Does what the background asks of this page. */
export function answerCommands(options: AnswerOptions): void {
  const { document, runtime, view, reader, panel, attention, capture, composer, captureRow, signal } = options;

  /** Selected words inside one item mean that item; else the focused, else the hovered one; else the bare words. */
  async function captureHere(): Promise<{ captured: boolean }> {
    const words = selectedText(document);
    const selection = document.getSelection();
    const selected = words === '' ? null : oneRow(selection?.anchorNode ?? null, selection?.focusNode ?? null);
    const row = selected ?? (words === '' ? (attention.focused() ?? attention.hovered()) : null);
    if (row !== null) await captureRow(row, true);
    else if (words !== '') await capture.capture(selectionItem(words, view.url), true);
    else capture.sayHow();
    return { captured: row !== null || words !== '' };
  }

  function oneRow(from: Node | null, to: Node | null): Row | null {
    const row = reader.rows.around(from);
    return row !== null && row === reader.rows.around(to) ? row : null;
  }

  async function describe(): Promise<PageDescription> {
    view.lookForRoot();
    const { readings, health } = view.parse();
    const { root, surface } = view;
    // Only where nothing tells whose account is in use does the post's owner stand in for it.
    const owner = root === null || view.context().me !== null ? null : (surface?.postOwner?.(root, view.context()) ?? null);
    return {
      url: view.url.href,
      // An address alone shows nothing: the main area has to be there.
      surface: root === null ? null : (surface?.id ?? null),
      items: readings.map(({ item }) => item),
      postOwner: owner?.handle ?? owner?.name ?? null,
      health,
    };
  }

  async function done(work: () => unknown): Promise<true> {
    await work();
    return true;
  }

  function answer(command: PageCommand): Promise<unknown> {
    switch (command.type) {
      case 'togglePanel':
        return done(() => panel.toggle(command.byKeyboard));
      case 'openPanel':
        // Open already: shown anew, because the background has something for it to show.
        return done(() => panel.open({ byKeyboard: false }));
      case 'closePanel':
        return done(() => panel.close());
      case 'recheck':
        return done(() => reader.again());
      case 'capture':
        return captureHere();
      case 'insert':
        return composer.insert(command);
      case 'describe':
        return describe();
    }
  }

  runtime.onCommand(answer, signal);
}
