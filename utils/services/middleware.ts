import { os } from '@orpc/server';
import { asRefusal } from './failures';

/** Storage troubles become one of the contract's codes on their way out. */
export const guard = os.middleware(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw asRefusal(error);
  }
});
