/** Instagram's own rule: letters, digits, dots and underscores, at most 30. */
const HANDLE = /^[a-z0-9._]{1,30}$/u;

/** A user name out of what people paste: "@kelurahan.contoh", its address, with spaces around; null when it is none. */
export function readHandle(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https:\/\/)?(?:www\.)?instagram\.com\//u, '')
    .replace(/^@/u, '')
    .replace(/[/?#].*$/u, '');
  return HANDLE.test(bare) ? bare : null;
}
