import type { Database } from '../stores/database.js';
import type { mixpanelApi } from './api.js';
import { holdLease, releaseLease } from './lease.js';
import { changeTask, tasksIn, planTask, startFiling, type Task } from './tasks.js';

export interface RunSummary {
  /** Tasks that Mixpanel took in this run. */
  readonly filed: number;
  /** Tasks that came to an end in this run, well or badly. */
  readonly ended: number;
  /** Tasks that a person has to settle. */
  readonly unclear: number;
  /** Another process is at it; this one did nothing. */
  readonly busy?: true;
}

interface Tools {
  readonly database: Database;
  readonly api: ReturnType<typeof mixpanelApi>;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onError: (message: string) => void;
  readonly owner: string;
}

/** Mixpanel's limit; a little more, because its clock is not ours. */
const betweenCalls = 1_050;
const minute = 60_000;
/** Seconds that a run waits to try again; what takes longer is for a later run. Shorter than the lease. */
const longestWait = 30;
/** A task takes up to 30 days. */
const betweenLooks = 60 * minute;

export async function run(tools: Tools): Promise<RunSummary> {
  const { database, now, owner } = tools;
  if (!(await holdLease(database, owner, now()))) return { filed: 0, ended: 0, unclear: 0, busy: true };
  try {
    await noteInterrupted(tools);
    while (await planTask(database, now()));
    const paced = pace(tools);
    const filed = await fileAll(tools, paced);
    const ended = await lookAtAll(tools, paced);
    const unclear = (await tasksIn(database, 'unclear')).length;
    return { filed, ended, unclear };
  } finally {
    await releaseLease(database, owner);
  }
}

/** Waits for a turn, and keeps the lease. */
type Turn = () => Promise<Answered>;

/** To be called with the answer. Counted from there, because a call may be long on its way: it has reached Mixpanel by then. */
type Answered = () => void;

function pace({ database, now, sleep, owner }: Tools): Turn {
  // As if a call had just been answered: the run before this one, or that of another process, may have ended this second.
  let last = now();
  return async () => {
    await sleep(Math.max(0, last + betweenCalls - now()));
    if (!(await holdLease(database, owner, now()))) throw new Error('Another process took over.');
    return () => void (last = now());
  };
}

/** With the lease in hand, a task that is being filed was left by a process that died. */
async function noteInterrupted(tools: Tools): Promise<void> {
  for (const task of await tasksIn(tools.database, 'filing'))
    await noteUnclear(tools, task.id, 'The process ended before the answer came');
}

async function noteUnclear({ database, now, onError }: Tools, id: string, why: string): Promise<void> {
  const at = now();
  await changeTask(database, id, { state: 'unclear', vendorStatus: why, dueAt: at }, at);
  onError(
    `[privacy-elements] Nobody knows whether Mixpanel has task ${id} (${why}). Ask Mixpanel, then call settle('${id}', …). It is not filed again by itself.`,
  );
}

async function fileAll(tools: Tools, turn: Turn): Promise<number> {
  const { database, api, now, onError } = tools;
  let filed = 0;
  while ((await tasksIn(database, 'planned', now())).length > 0) {
    // Before the intent is written down: a process that dies while it waits has sent nothing.
    const answered = await turn();
    const next = await startFiling(database, now());
    if (!next) break;
    const { id, attempts, filing } = next;
    const answer = await api.file(filing);
    answered();
    const at = now();
    if (answer.outcome === 'filed') {
      const { trackingId } = answer;
      await changeTask(
        database,
        id,
        { state: 'filed', trackingId, vendorStatus: 'PENDING', dueAt: at + minute },
        at,
      );
      filed += 1;
    } else if (answer.outcome === 'later') {
      // 2, 4, 8 … seconds, and an hour at most: a project has a limit of outstanding scans that takes hours to free.
      const seconds = answer.seconds ?? Math.min(2 ** attempts, 3600);
      const dueAt = at + seconds * 1000;
      await changeTask(database, id, { state: 'planned', vendorStatus: answer.why, dueAt }, at);
      if (answer.why !== 'HTTP 429')
        onError(
          `[privacy-elements] Mixpanel task ${id} could not be filed (${answer.why}). It is tried again.`,
        );
      else if (seconds <= longestWait) await tools.sleep(seconds * 1000);
    } else if (answer.outcome === 'refused') {
      await changeTask(database, id, { state: 'failed', vendorStatus: answer.why, dueAt: at }, at);
      onError(`[privacy-elements] Mixpanel refused task ${id} (${answer.why}).`);
    } else await noteUnclear(tools, id, answer.why);
  }
  return filed;
}

async function lookAtAll(tools: Tools, turn: Turn): Promise<number> {
  let ended = 0;
  for (const task of await tasksIn(tools.database, 'filed', tools.now())) {
    const answered = await turn();
    if (await lookAt(tools, task, answered)) ended += 1;
  }
  return ended;
}

/** Asks how a task stands; resolves to whether it has ended. */
async function lookAt(
  { database, api, now, onError }: Tools,
  task: Task,
  answered: Answered,
): Promise<boolean> {
  const { status, result } = await api.status(task.kind, task.trackingId ?? '');
  answered();
  const at = now();
  const isFailed = status === 'FAILURE' || status === 'REVOKED';
  const state = status === 'SUCCESS' ? 'done' : isFailed ? 'failed' : 'filed';
  const dueAt = at + (status === 'HTTP 429' ? minute : betweenLooks);
  await changeTask(database, task.id, { state, vendorStatus: status, dueAt, ...(result && { result }) }, at);
  if (isFailed) onError(`[privacy-elements] Mixpanel task ${task.id} ended as ${status}.`);
  return state !== 'filed';
}
