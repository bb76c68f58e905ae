import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Page } from '@playwright/test';
import {
  badge, captureRow, findPanel, insertSuggestion, instagram, introduce, keepNotices, launchLab, notices, NUMBER, openAduan, pressMark,
  pressNotice, ringAllAlarms, shiftClocks, until, waitForMark, type Lab,
} from '../harness/index.ts';

/** The main job from end to end, told step by step; pictures go to `tour/`. Gives the exit code. */
export async function runTour(root: string): Promise<number> {
  const folder = path.join(root, 'tour');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const lab = await launchLab();
  const tour = new Tour(lab, folder);
  try {
    await walk(tour);
    say(`\nDone: ${tour.steps} steps, pictures in tour/`);
    return 0;
  } catch (error) {
    say(`\nThe tour stopped at step ${tour.steps}: ${error instanceof Error ? error.message : String(error)}`);
    await tour.picture('stopped').catch(() => undefined);
    return 1;
  } finally {
    await lab.close();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

class Tour {
  readonly lab: Lab;
  readonly #folder: string;
  page: Page | null = null;
  steps = 0;

  constructor(lab: Lab, folder: string) {
    this.lab = lab;
    this.#folder = folder;
  }

  /** Does one thing and tells what came of it. */
  async step(what: string, name: string, run: () => Promise<string>): Promise<void> {
    this.steps += 1;
    say(`${this.steps}. ${what}`);
    say(`   ${await run()}`);
    await this.picture(name);
  }

  async picture(name: string): Promise<void> {
    const file = `${String(this.steps).padStart(2, '0')}-${name}.png`;
    // Let what slides in arrive.
    await this.page?.waitForTimeout(400);
    await this.page?.screenshot({ path: path.join(this.#folder, file) });
    say(`   tour/${file}`);
  }
}

/** The panel once it asks who answers here. */
function questions(page: Page): Promise<Frame> {
  return until('the questions', async () => {
    const frame = findPanel(page);
    return frame !== null && (await frame.getByLabel('Nama Anda').count()) === 1 ? frame : null;
  });
}

const DAY = 24 * 3_600_000;

async function walk(tour: Tour): Promise<void> {
  const { lab } = tour;
  const post = await lab.open(instagram.post);
  tour.page = post;
  const comment = instagram.row(post, 'berlubang');

  await tour.step('A citizen has written about a hole in the road. Pointing at the comment shows one small action; it is pressed.', 'press', async () => {
    await pressMark(comment);
    await questions(post);
    return 'The comment is kept. No number yet: nobody has said who answers here.';
  });

  await tour.step('The panel asks once for name, unit and the desk’s prefix.', 'introduce', async () => {
    await introduce(await questions(post));
    const number = NUMBER.exec(await waitForMark(comment, NUMBER))?.[0] ?? '';
    return `The comment is aduan ${number}; its mark on the page now reads “${await waitForMark(comment, NUMBER)}”.`;
  });

  const chat = await lab.open(instagram.thread);
  tour.page = chat;
  const message = instagram.message(chat, 'hampir tumbang');
  await tour.step('The same citizen has sent a message about a leaning tree. One press.', 'message', async () => {
    const number = await captureRow(message);
    return `The message is aduan ${number}: “${await waitForMark(message, NUMBER)}”.`;
  });

  tour.page = post;
  await post.bringToFront();
  let reply = '';
  await tour.step('Back at the comment: its mark opens the aduan; the first suggested answer is inserted.', 'insert', async () => {
    const panel = await openAduan(post, comment);
    const why = await insertSuggestion(panel);
    const box = instagram.textarea(post);
    reply = await until('text in the site’s box', async () => {
      const value = await box.inputValue();
      return value.replace('@rina.contoh', '').trim() === '' ? null : value;
    });
    if ((await post.locator('span', { hasText: reply.slice(20, 60) }).count()) > 0) throw new Error('The reply was sent by itself');
    return `In the site’s own box, not sent (${why}): “${reply.replaceAll(/\s+/g, ' ').slice(0, 140)}…”`;
  });

  await tour.step('The person presses the site’s own send button.', 'answered', async () => {
    await post.getByRole('button', { name: 'Kirim', exact: true }).click();
    const panel = await openAduan(post, comment);
    await panel.getByText('Dibalas dalam').first().waitFor();
    return 'The answer appears in the thread, and the aduan records when it was first answered.';
  });

  await keepNotices(lab);
  tour.page = chat;
  await chat.bringToFront();
  await tour.step('The message stays unanswered for a day (the clock is moved; nothing else).', 'overdue', async () => {
    await shiftClocks(lab, DAY);
    await ringAllAlarms(lab);
    const notice = await until('a notice', async () => (await notices(lab)).at(-1) ?? null);
    // Marks are drawn anew each minute, or when the mouse passes.
    await chat.mouse.move(5, 5);
    await message.hover();
    await waitForMark(message, /Lewat/);
    return `Reminder: “${notice.options.title ?? ''} – ${notice.options.message ?? ''}”. The icon counts ${await badge(lab)}.`;
  });

  await tour.step('The reminder is pressed.', 'reminder', async () => {
    const notice = (await notices(lab)).at(-1);
    await pressNotice(lab, notice?.id ?? '');
    await until('the aduan in the panel of its own page', async () => {
      const panel = findPanel(chat);
      return panel === null || (await panel.getByText('hampir tumbang').count()) === 0 ? null : panel;
    });
    return 'Its conversation comes to the front, with the aduan beside it.';
  });

  const dashboard = await lab.openOwn('dashboard.html');
  tour.page = dashboard;
  await tour.step('The dashboard lists what is recorded, the most urgent first.', 'dashboard', async () => {
    await dashboard.getByText(NUMBER).first().waitFor();
    const numbers = await dashboard.getByText(NUMBER).allInnerTexts();
    return `It shows ${[...new Set(numbers.flatMap((text) => NUMBER.exec(text)?.[0] ?? []))].join(', ')}.`;
  });
}
