/** What can go wrong with the disk, in the words of the contract's error codes. */
export type StorageProblem = 'STORAGE_FULL' | 'STORAGE_BLOCKED' | 'READ_ONLY';

export class StorageError extends Error {
  constructor(
    readonly problem: StorageProblem,
    cause?: unknown,
  ) {
    super(problem, { cause });
    this.name = 'StorageError';
  }
}

/** Names of every error in a chain; Dexie wraps the browser's own in `inner`, those of a bulk write in `failures`. */
function names(error: unknown): string[] {
  const found: string[] = [];
  let current: unknown = error;
  while (current instanceof Object && found.length < 6) {
    const { name, inner, cause, failures } = current as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
    if (typeof name === 'string') found.push(name);
    current = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return found;
}

export function isQuotaError(error: unknown): boolean {
  return names(error).includes('QuotaExceededError');
}

/**
 * The connection died under us (browser reclaimed it, worker woke with a stale one, a write failed): reopening may heal
 * it. We abort no transaction ourselves, so an `AbortError` is the browser's: when the disk is full Chromium closes the
 * database with it and tells no reason.
 */
export function isConnectionError(error: unknown): boolean {
  const dead = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'OpenFailedError', 'TimeoutError', 'AbortError'];
  return names(error).some((name) => dead.includes(name));
}
