import { describe, expect, it, vi } from 'vitest';
import { comment, desk } from '../support/desk';

vi.mock('@/utils/platform/browser', () => ({ browser: { storage: { session: {} } } }));

const { createServices } = await import('@/utils/services/services');

describe('the bell', () => {
  it('may fail without making a recorded aduan look lost', async () => {
    const { store, outlets, clock, signIn } = desk();
    await signIn();
    let rung = 0;
    const bell = () => {
      rung += 1;
      return Promise.reject(new Error('IO error: no space'));
    };
    const { captures, aduan } = createServices({ store, now: () => clock.now, bell, pageBell: bell, outlets });
    const result = await captures.capture(comment());
    expect(result).toMatchObject({ outcome: 'created', mark: { number: 'JBR-2026-0001' } });
    if (result.outcome === 'created') await aduan.addNote(result.aduanId, 'catatan');
    expect(rung).toBe(2);
  });
});
