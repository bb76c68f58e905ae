// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText, troubleOf, useDesk, useQuery } from '../../../components/hooks';
import { createAdmission, takeNonce } from '../../../components/sidebar/admission';
import { groupRows } from '../../../components/sidebar/use-queue';
import { ErrorBoundary, StatusLabel, Toaster, useToast } from '../../../components/ui';
import { STATUSES } from '../../../utils/core/status';
import { createFakeDesk, NOW, type FakeDesk } from './fake-desk';
import { expectAccessible, Rooted, settle } from './setup';

describe('toast', () => {
  let undone: number;
  beforeEach(async () => {
    undone = 0;
    vi.useFakeTimers();
    render(
      <Rooted desk={createFakeDesk()}>
        <Sayer onUndo={() => (undone += 1)} />
        <Toaster />
      </Rooted>,
    );
    await act(() => vi.advanceTimersByTimeAsync(0));
    fireEvent.click(screen.getByText('say'));
  });
  afterEach(() => vi.useRealTimers());
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it('stays ten seconds', async () => {
    await pass(9900);
    expect(screen.getByText('Disimpan.')).toBeTruthy();
    await pass(200);
    expect(screen.queryByText('Disimpan.')).toBeNull();
  });

  it('waits while it is hovered or focused', async () => {
    await pass(5000);
    fireEvent.pointerEnter(screen.getByText('Disimpan.').parentElement as HTMLElement);
    await pass(60_000);
    fireEvent.pointerLeave(screen.getByText('Disimpan.').parentElement as HTMLElement);
    fireEvent.focus(screen.getByRole('button', { name: 'Urungkan' }));
    await pass(60_000);
    expect(screen.getByText('Disimpan.')).toBeTruthy();
    fireEvent.blur(screen.getByRole('button', { name: 'Urungkan' }));
    await pass(5100);
    expect(screen.queryByText('Disimpan.')).toBeNull();
  });

  it('undoes on Ctrl+Z, but not while text is edited', () => {
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
    expect(undone).toBe(0);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(undone).toBe(1);
    expect(screen.queryByText('Disimpan.')).toBeNull();
  });

  it('is replaced by the newest; a failure is an alert that stays', async () => {
    fireEvent.click(screen.getByText('fail'));
    expect(screen.queryByText('Disimpan.')).toBeNull();
    await pass(600_000);
    expect(screen.getByRole('alert').textContent).toContain('Gagal.');
    fireEvent.click(screen.getByRole('button', { name: 'Tutup' }));
    expect(screen.queryByText('Gagal.')).toBeNull();
  });
});

function Sayer({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast({ words: 'Disimpan.', undo: onUndo })}>
        say
      </button>
      <button type="button" onClick={() => toast({ words: 'Gagal.', tone: 'merah' })}>
        fail
      </button>
      <input aria-label="text" />
    </>
  );
}

describe('useQuery', () => {
  const Open = () => {
    const desk = useDesk();
    const { data, trouble } = useQuery(() => desk.counts(), [desk]);
    return <p>{trouble ?? data?.open ?? 'none'}</p>;
  };
  const asked = (desk: FakeDesk) => desk.calls.filter(({ name }) => name === 'counts').length;

  it('turns a storm of rings into one more question', async () => {
    const desk = createFakeDesk();
    render(
      <Rooted desk={desk}>
        <Open />
      </Rooted>,
    );
    for (let ring = 0; ring < 20; ring += 1) act(() => desk.ring());
    await settle();
    expect(asked(desk)).toBe(2);
  });

  it('tells the failure and recovers at the next ring', async () => {
    const desk = createFakeDesk();
    desk.refuse('counts', 'STORAGE_BLOCKED');
    render(
      <Rooted desk={desk}>
        <Open />
      </Rooted>,
    );
    await settle();
    expect(screen.getByText('STORAGE_BLOCKED')).toBeTruthy();
    act(() => desk.ring());
    await settle();
    expect(screen.getByText('0')).toBeTruthy();
  });
});

it('a fault of one part is said and can be left', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  const Part = () => {
    if (broken) throw new Error('broken');
    return <p>whole</p>;
  };
  render(
    <Rooted desk={createFakeDesk()}>
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
    </Rooted>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Data Anda tetap tersimpan');
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(screen.getByText('whole')).toBeTruthy();
});

it('every status has a word of its own and a drawing', async () => {
  render(
    <Rooted desk={createFakeDesk()}>
      {STATUSES.map((status) => (
        <p key={status} data-one="">
          <StatusLabel status={status} />
        </p>
      ))}
    </Rooted>,
  );
  const drawn = [...document.querySelectorAll('[data-one]')];
  expect(new Set(drawn.map((one) => one.textContent)).size).toBe(STATUSES.length);
  expect(drawn.every((one) => one.querySelector('svg') !== null)).toBe(true);
  await expectAccessible();
});

describe('copyText', () => {
  it('falls back to the newer interface, then gives up', async () => {
    const written: string[] = [];
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void written.push(text) },
    });
    expect(await copyText('halo')).toBe(true);
    expect(written).toEqual(['halo']);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
    expect(await copyText('halo')).toBe(false);
  });
});

describe('groupRows', () => {
  const row = (id: string, nextDueAt: number | null, statusClass: 'open' | 'closed' = 'open') =>
    ({ id, nextDueAt, statusClass }) as never;
  it('ends today at midnight in Jakarta, whatever the computer thinks', () => {
    const midnight = Date.UTC(2026, 10, 23, 17, 0);
    const groups = groupRows(
      [row('a', NOW), row('b', midnight - 1), row('c', midnight), row('d', null, 'closed')],
      NOW,
    );
    expect(groups.map(({ id, rows }) => [id, rows.map((one) => one.id)])).toEqual([
      ['overdue', ['a']],
      ['today', ['b']],
      ['later', ['c']],
      ['closed', ['d']],
    ]);
  });
});

it.each([
  [Object.assign(new Error('x'), { code: 'STALE' }), 'STALE'],
  [Object.assign(new Error('x'), { code: 'toString' }), 'UNKNOWN'],
  [new Error('x'), 'UNKNOWN'],
  [null, 'UNKNOWN'],
])('troubleOf %o', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

describe('admission', () => {
  it('takes the nonce out of the address', () => {
    const replaced: unknown[] = [];
    const nonce = takeNonce({
      location: { hash: '#abc', pathname: '/sidebar.html' },
      history: { replaceState: (...all: unknown[]) => replaced.push(all) },
    } as never);
    expect(nonce).toBe('abc');
    expect(replaced).toEqual([[null, '', '/sidebar.html']]);
    expect(
      takeNonce({ location: { hash: '', pathname: '/' }, history: { replaceState: () => {} } } as never),
    ).toBeNull();
  });

  it('presents the nonce once and the ticket from then on', async () => {
    const presented: unknown[] = [];
    const { introduce, attached } = createAdmission('n');
    const call = async (_path: string[], input: unknown) => {
      presented.push(input);
      return { ticket: 't', site: 'facebook', openAt: 'a' };
    };
    await introduce(call);
    await introduce(call);
    expect(presented).toEqual([
      { kind: 'nonce', nonce: 'n' },
      { kind: 'ticket', ticket: 't' },
    ]);
    expect(await attached).toEqual({ ticket: 't', site: 'facebook', openAt: 'a' });
  });

  it('is null when this frame is not let in', async () => {
    const { introduce, attached } = createAdmission('n');
    await expect(introduce(() => Promise.reject(new Error('NOT_ATTACHED')))).rejects.toThrow('NOT_ATTACHED');
    expect(await attached).toBeNull();
  });
});
