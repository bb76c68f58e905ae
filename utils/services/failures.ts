import { ORPCError } from '@orpc/server';
import type { ErrorCode } from '../rpc/contract';
import { StorageError } from '../storage/errors';

/** A refusal with one of the contract's codes; the words are the interface's. */
export function refuse(code: ErrorCode): ORPCError<ErrorCode, unknown> {
  return new ORPCError(code, { defined: true, status: 409, message: code });
}

/** Storage troubles reach the asker under their own code, everything else as it is. */
export function asRefusal(error: unknown): unknown {
  return error instanceof StorageError ? refuse(error.problem) : error;
}
