import type { LogEntry, StoredRequest } from './store.js';

/** The columns of `privacy_request` that make a StoredRequest. */
export const columns = `reference, request, received_at, confirm_by, expected_by, status, reason, verified_at, closed_at`;

type Row = Readonly<Record<string, unknown>>;

const time = (value: unknown): number | undefined => (value instanceof Date ? value.getTime() : undefined);

export function toStoredRequest(row: unknown): StoredRequest {
  const { reference, request, received_at, confirm_by, expected_by, status, reason, verified_at, closed_at } =
    row as Row;
  const optional = {
    confirmBy: time(confirm_by),
    reason: reason ?? undefined,
    verifiedAt: time(verified_at),
    closedAt: time(closed_at),
  };
  return {
    reference,
    request,
    receivedAt: time(received_at),
    expectedBy: time(expected_by),
    status,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  } as StoredRequest;
}

export function toLogEntry(row: unknown): LogEntry {
  const { reference, at, event, detail } = row as Row;
  return { reference, at: time(at), event, detail } as LogEntry;
}

export const iso = (at: number | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString();
