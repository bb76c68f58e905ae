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

/** Names of every error in a chain; Dexie wraps the browser's own in `inner`. */
function names(error: unknown): string[] {
  const found: string[] = [];
  let current: unknown = error;
  while (current instanceof Object && found.length < 6) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') found.push(name);
    current = inner ?? cause;
  }
  return found;
}

export function isQuotaError(error: unknown): boolean {
  return names(error).includes('QuotaExceededError');
}

/** The connection died under us (browser reclaimed it, worker woke with a stale one): reopening may heal it. */
export function isConnectionError(error: unknown): boolean {
  const dead = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'OpenFailedError', 'TimeoutError'];
  return names(error).some((name) => dead.includes(name));
}
