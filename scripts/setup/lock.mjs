import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { say } from './say.mjs';

const lockFile = fileURLToPath(new URL('../../.lock', import.meta.url));
const foreignLockLifetime = 30 * 60_000;
const breakerLifetime = 5_000;

/** Runs one set-up or build at a time in this checkout: `npm start` and two `npm test` may be started together. */
export async function withLock(work) {
  await acquire();
  const release = () => rmSync(lockFile, { force: true });
  const stop = () => process.exit(130);
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
  }
}

async function acquire() {
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid), host: hostname() });
  for (let attempt = 0; !createWhole(lockFile, mine); attempt++) {
    const held = read(lockFile);
    if (held !== undefined && isStale(held)) removeStale(held);
    else {
      if (attempt === 0) say('another set-up or build is running here; waiting for it …');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** A link appears with its content in one step; a plain write could be read while it is still empty. */
function createWhole(path, content) {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, content);
  } catch (error) {
    throw new Error(`Cannot write in this folder (${error.code}). Give yourself the right to write here.`, {
      cause: error,
    });
  }
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isStale(content) {
  const { pid, started, host } = parse(content);
  // Process numbers of another container or machine mean nothing here; there only the age speaks.
  if (host !== hostname()) return ageOf(lockFile) > foreignLockLifetime;
  return !isRunning(pid) || startOf(pid) !== started;
}

/** Two waiters may see the same dead owner. The breaker keeps the slower one from removing the faster one's new lock. */
function removeStale(content) {
  const breaker = `${lockFile}.breaker`;
  if (ageOf(breaker) > breakerLifetime) rmSync(breaker, { force: true });
  if (!createWhole(breaker, String(process.pid))) return;
  try {
    if (read(lockFile) === content) rmSync(lockFile, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The kernel gives the numbers of dead processes to new ones; the start time tells them apart (Linux only). */
function startOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(content) {
  try {
    return JSON.parse(content);
  } catch {
    return {};
  }
}

function ageOf(path) {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
