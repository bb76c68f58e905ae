/**
 * Hybrid logical clock (Kulkarni et al., 2014): never runs backwards when the computer's clock does, and sorts as text.
 * Shape: 13 digits of epoch ms, "-", 4 hex digits of a counter, "-", the device.
 */
export function nextHlc(last: string | null, wall: number, device: string): string {
  const previous = last === null ? { wall: 0, counter: -1 } : readHlc(last);
  if (wall > previous.wall) return write(wall, 0, device);
  const full = previous.counter >= 0xffff;
  return full ? write(previous.wall + 1, 0, device) : write(previous.wall, previous.counter + 1, device);
}

/** Wall part in epoch ms and counter of a clock value. */
export function readHlc(hlc: string): { wall: number; counter: number } {
  const [wall = '0', counter = '0'] = hlc.split('-');
  return { wall: Number(wall), counter: Number.parseInt(counter, 16) };
}

function write(wall: number, counter: number, device: string): string {
  return `${String(wall).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}
