/// <reference types="node" />
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const held = new Set<string>();

/**
 * Keeps a second process out of a folder: two PGlites in one folder destroy each other's data. A lock that a dead process left
 * behind is taken over. Returns what gives it back.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}/process.lock`;
  const unlock = (): void => {
    held.delete(file);
    rmSync(file, { force: true });
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid}`, { flag: 'wx' });
      held.add(file);
      process.once('exit', unlock);
      return () => {
        process.off('exit', unlock);
        unlock();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = readOwner(file);
    if (owner !== undefined && isHolding(owner, file))
      throw new Error(
        `${folder} is open in process ${owner}, and one process at a time may open it: use PostgreSQL for several. ` +
          `If that process is another program, delete ${file}.`,
      );
    rmSync(file, { force: true });
  }
  throw new Error(`${folder} could not be locked.`);
}

function readOwner(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** In a container every start may have the same number: a lock of our own that we do not hold is an old one. */
const isHolding = (pid: number, file: string): boolean =>
  pid === process.pid ? held.has(file) : isAlive(pid);

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is never sent; it only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
