import { existsSync } from 'node:fs';
import path from 'node:path';
import { captureRow, facebook, instagram, launchLab, setUp, type Lab } from '../harness/index.ts';

/** Opens Chromium with the extension for a person to try, on a profile that is kept. Returns when it is closed. */
export async function openForPerson(root: string): Promise<void> {
  const profile = path.join(root, '.cache/start-profile');
  const fresh = !existsSync(profile);
  const lab = await launchLab({ headless: false, viewport: null, profile });
  const closed = new Promise((resolve) => void lab.context.on('close', resolve));
  if (fresh) await addSamples(lab).catch((error: unknown) => process.stdout.write(`Sample aduan were not added: ${String(error)}\n`));
  for (const url of [facebook.timeline, facebook.thread, instagram.thread, instagram.post]) await lab.open(url);
  process.stdout.write(
    '\nChromium is open on a stand-in of both sites: nothing here reaches the real ones, and all people are invented.\n' +
      '- Point at a comment and press + Aduan, or Alt+Shift+J. Alt+Shift+S opens the panel, Alt+Shift+D the dashboard.\n' +
      '- Add ?lang=en, ?theme=dark or ?noaccount=1 to an address to see the page otherwise.\n' +
      `- Data stay in .cache/start-profile; delete it to begin anew. Close the window to end.\n`,
  );
  await closed;
  await lab.standin.close();
}

/** Some aduan to look at: recorded the way a person does it. */
async function addSamples(lab: Lab): Promise<void> {
  await setUp(lab);
  const post = await lab.open(instagram.post);
  for (const words of ['berlubang', 'sampah numpuk', 'Parkir liar']) await captureRow(instagram.row(post, words));
  await post.close();
  const timeline = await lab.open(facebook.timeline);
  for (const words of ['talang kantor', 'blangko kosong']) await captureRow(facebook.row(timeline, words));
  await timeline.close();
  const chat = await lab.open(instagram.thread);
  await captureRow(instagram.message(chat, 'hampir tumbang'));
  await chat.close();
}
