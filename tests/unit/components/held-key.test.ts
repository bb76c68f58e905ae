// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHeldKey, type HeldKey } from '../../../components/sidebar/held-key';

const ENTER = { key: 'Enter', code: 'Enter' };

describe('a held key', () => {
  let held: HeldKey;
  let over: boolean;
  beforeEach(() => {
    vi.useFakeTimers();
    held = watchHeldKey(window);
    over = false;
  });
  afterEach(() => {
    held.stop();
    vi.useRealTimers();
  });
  const ask = async () => {
    void held.released().then(() => (over = true));
    await vi.advanceTimersByTimeAsync(0);
  };

  it('is not waited for when there is none', async () => {
    await ask();
    expect(over).toBe(true);
  });

  it.each([
    ['its end', () => fireEvent.keyUp(document.body, ENTER)],
    ['the end of Command on macOS', () => fireEvent.keyUp(document.body, { key: 'Meta', code: 'MetaLeft' })],
    ['a press with the mouse', () => fireEvent.pointerDown(document.body)],
    ['the focus leaving the frame', () => fireEvent.blur(window)],
  ])('is waited for until %s', async (_, end) => {
    fireEvent.keyDown(document.body, ENTER);
    await ask();
    await vi.advanceTimersByTimeAsync(400);
    fireEvent.keyDown(document.body, { ...ENTER, repeat: true });
    await vi.advanceTimersByTimeAsync(400);
    expect(over).toBe(false);
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(over).toBe(true);
  });

  it('is not waited for for ever when its end is lost', async () => {
    fireEvent.keyDown(document.body, ENTER);
    await ask();
    for (let turn = 0; turn < 10; turn += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      fireEvent.keyDown(document.body, { ...ENTER, repeat: true });
    }
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(over).toBe(true);
  });

  it.each([
    ['another key’s end', () => fireEvent.keyUp(document.body, { key: 'Tab', code: 'Tab' })],
    ['a field losing the focus to another', () => fireEvent.blur(document.body)],
  ])('does not end with %s', async (_, other) => {
    fireEvent.keyDown(document.body, ENTER);
    await ask();
    other();
    await vi.advanceTimersByTimeAsync(10);
    expect(over).toBe(false);
  });

  it('is none when only Shift or Control is down', async () => {
    fireEvent.keyDown(document.body, { key: 'Control', code: 'ControlLeft' });
    await ask();
    expect(over).toBe(true);
  });
});
