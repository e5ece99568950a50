import { appendFileSync } from 'node:fs';

/** Says once more, at the end, what failed: above it are thousands of lines. `.ci/run` says it again after its last step. */
export function tellFailures(messages) {
  if (messages.length === 0) return;
  const text = `\nFailed:\n${messages.map((message) => `  ✖ ${message}\n`).join('')}`;
  process.stdout.write(text);
  if (process.env.FAILURES_FILE) appendFileSync(process.env.FAILURES_FILE, text);
}
