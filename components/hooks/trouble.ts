import type { ErrorCode } from '../../utils/rpc/contract';

/** Why a request failed, as far as the page knows. `UNKNOWN`: the background did not answer, or a fault of ours. */
export type Trouble = ErrorCode | 'UNKNOWN';

const KNOWN: Record<ErrorCode, true> = {
  STORAGE_FULL: true,
  STORAGE_BLOCKED: true,
  READ_ONLY: true,
  NOT_FOUND: true,
  STALE: true,
  NOT_ALLOWED: true,
  NOT_ATTACHED: true,
  NO_PAGE: true,
};

/** Reads the code of a refused request; anything else is `UNKNOWN`. */
export function troubleOf(error: unknown): Trouble {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && Object.hasOwn(KNOWN, code) ? (code as ErrorCode) : 'UNKNOWN';
}
