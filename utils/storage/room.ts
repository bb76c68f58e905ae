/**
 * Bytes. With less no write is begun: renewing the log may write as much as the log holds (4 MB), merging tables as much
 * again, and others write to the disk too.
 */
const LEAST_ROOM = 16 * 1024 * 1024;

/**
 * Whether the disk is too full to write. Asked beforehand (it takes under a millisecond), because Chromium closes the
 * database when a write finds no room, and names no reason. False where the browser tells nothing about its room.
 */
export async function storageIsFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}
