import type { SqlStore } from '../stores/sql-store.js';
import { mixpanelApi, type MixpanelAccess } from './api.js';
import { planFor } from './plan.js';
import { run, type RunSummary } from './run.js';
import { addSubjects, changeTask, listTasks, type Task } from './tasks.js';

export type { Compliance, Disclosure, MixpanelAccess, Residency, TaskKind } from './api.js';
export type { RunSummary } from './run.js';
export type { FilingState, Task } from './tasks.js';

export interface MixpanelOptions extends MixpanelAccess {
  readonly store: SqlStore;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Told what a person must look after. Default: one line on the console. */
  readonly onError?: (message: string) => void;
}

/** Fulfils requests at Mixpanel. */
export interface MixpanelFulfilment {
  /**
   * Says which of the project's users made a request; `run` then files the task. Only the site knows the ids. Adding the same again
   * changes nothing.
   *
   * @throws {Error} when the request is unknown, answered, not verified where it must be, or of a type that Mixpanel cannot serve.
   */
  add(reference: string, distinctIds: readonly string[]): Promise<void>;
  /** Files what waits and asks how the rest stands. Call it every few minutes. Resolves when nothing is left to do now. */
  run(): Promise<RunSummary>;
  tasks(): Promise<readonly Task[]>;
  /**
   * Settles an `unclear` task, after a person has found out: with Mixpanel's `trackingId`, or `'not-filed'`, and then
   * it is filed again.
   */
  settle(task: string, found: { readonly trackingId: string } | 'not-filed'): Promise<void>;
}

/**
 * Turns deletion and access requests into tasks of Mixpanel's GDPR/CCPA API v3.
 *
 * That a task is about to be filed is written down before the call. When the answer does not come (a crash, a timeout, a 5xx), the task is
 * `unclear` and is not sent again by itself: the API has no list of tasks to look it up in.
 */
export function mixpanelFulfilment({
  store,
  // eslint-disable-next-line no-restricted-globals -- the default of a port; nothing else of the server calls anybody
  fetch = globalThis.fetch,
  now = Date.now,
  sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  onError = (message) => console.error(message),
  ...access
}: MixpanelOptions): MixpanelFulfilment {
  const { database } = store;
  const api = mixpanelApi(access, fetch);
  const owner = crypto.randomUUID();

  return {
    async add(reference, distinctIds) {
      const stored = await store.find(reference);
      if (!stored) throw new Error(`There is no request ${reference}.`);
      const bad = distinctIds.some((id) => typeof id !== 'string' || id === '' || id.length > 255);
      if (bad || distinctIds.length === 0)
        throw new Error('Name at least one distinct_id, each of 1 to 255 characters.');
      await addSubjects(database, reference, planFor(stored), distinctIds);
    },
    run: () => run({ database, api, now, sleep, onError, owner }),
    tasks: () => listTasks(database),
    async settle(id, found) {
      const task = (await listTasks(database)).find((one) => one.id === id);
      if (task?.state !== 'unclear') throw new Error(`Task ${id} is not unclear.`);
      const at = now();
      const change =
        found === 'not-filed' ? { state: 'planned' as const } : { state: 'filed' as const, ...found };
      await changeTask(database, id, { ...change, dueAt: at }, at);
    },
  };
}
