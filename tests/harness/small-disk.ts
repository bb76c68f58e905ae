import { spawn } from 'node:child_process';
import { closeSync, openSync, statfsSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath, type LabOptions } from './browser.ts';

/** Room for a profile and for the browser's own work while it starts. */
const SIZE_MB = 64;
/** A file system not larger than this may be filled up whole for a moment. */
const SMALL_MB = 256;

/** A small file system with a browser profile on it, to be filled up and freed. */
export interface SmallDisk {
  /** Starts the lab with its profile on this disk. */
  lab: Pick<LabOptions, 'profile' | 'executable' | 'args'>;
  /** Bytes still free. */
  room(): number;
  /** Leaves not a byte, and takes what the browser gives back, until `free`. */
  fill(): void;
  free(): Promise<void>;
  /** The browser must be closed. */
  remove(): Promise<void>;
}

interface Place {
  /** The disk as this process sees it. */
  folder: string;
  lab: SmallDisk['lab'];
  remove(): Promise<void>;
}

/**
 * A memory disk in a mount namespace of its own: needs root, or a kernel that lets everybody have user namespaces. It is
 * gone with the process that holds the namespace, and that ends with us, however we end. Null where it is refused.
 */
async function ownNamespace(asRoot: boolean): Promise<Place | null> {
  const home = await mkdtemp(path.join(tmpdir(), 'tanggap-disk-'));
  const point = path.join(home, 'disk');
  await mkdir(point);
  const mount = `mount -t tmpfs -o size=${SIZE_MB}m tmpfs "$0" && echo mounted && exec cat`;
  const holder = spawn('unshare', [asRoot ? '-m' : '-rm', 'sh', '-c', mount, point], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => {
    holder.once('close', () => resolve());
    holder.once('error', () => resolve());
  });
  const mounted = new Promise<boolean>((resolve) => {
    holder.stdout.once('data', () => resolve(true));
    void ended.then(() => resolve(false));
  });
  const remove = async (): Promise<void> => {
    holder.stdin.end();
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  if (!(await mounted)) {
    await remove();
    return null;
  }
  const executable = path.join(home, 'chromium');
  const enter = `nsenter -t ${holder.pid} -m${asRoot ? '' : ' -U --preserve-credentials'}`;
  await writeFile(executable, `#!/bin/sh\nexec ${enter} '${chromiumPath() ?? chromium.executablePath()}' "$@"\n`, { mode: 0o755 });
  // In a user namespace we are root, as which Chromium's own sandbox does not start.
  const lab = { profile: path.join(point, 'profile'), executable, args: asRoot ? [] : ['--no-sandbox'] };
  return { folder: `/proc/${holder.pid}/root${point}`, lab, remove };
}

/** A folder on a file system that is small already, as /dev/shm is in containers. Null when it is none. */
async function smallAlready(where: string | undefined): Promise<Place | null> {
  if (where === undefined) return null;
  try {
    const { blocks, bsize } = statfsSync(where);
    if (blocks * bsize > SMALL_MB * 1024 * 1024) return null;
    const folder = await mkdtemp(path.join(where, 'tanggap-disk-'));
    return { folder, lab: { profile: path.join(folder, 'profile') }, remove: () => rm(folder, { recursive: true, force: true }) };
  } catch {
    return null;
  }
}

/** Makes a small disk. Rejects, saying what would help, where none can be had. */
export async function smallDisk(): Promise<SmallDisk> {
  const place =
    (await smallAlready(process.env['SMALL_DISK'])) ??
    (await ownNamespace(true)) ??
    (await ownNamespace(false)) ??
    (await smallAlready('/dev/shm'));
  if (place === null) {
    throw new Error(
      `A disk that can be filled up cannot be made here: run as root, allow user namespaces (unshare -rm must work), or let SMALL_DISK name a folder on a file system of at most ${SMALL_MB} MB that may be filled.`,
    );
  }
  const ballast = path.join(place.folder, 'ballast');
  let timer: ReturnType<typeof setInterval> | undefined;

  function topUp(): void {
    const file = openSync(ballast, 'a');
    try {
      for (let size = 1024 * 1024; size >= 512; ) {
        try {
          writeSync(file, Buffer.alloc(size));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          size /= 2;
        }
      }
    } finally {
      closeSync(file);
    }
  }

  const free = async (): Promise<void> => {
    clearInterval(timer);
    await rm(ballast, { force: true });
  };
  return {
    lab: place.lab,
    room: () => {
      const { bavail, bsize } = statfsSync(place.folder);
      return bavail * bsize;
    },
    fill: () => {
      topUp();
      timer = setInterval(topUp, 20);
    },
    free,
    remove: async () => {
      await free();
      await place.remove();
    },
  };
}
