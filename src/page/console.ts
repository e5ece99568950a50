import { describe } from '../consent/problems.js';
import type { Report } from '../consent/index.js';

const told = new Set<string>();

/** Writes each problem on the console, once. Fetched only when there is one. */
export const tell: Report = (code, subject) => {
  if (told.has(code + subject)) return;
  told.add(code + subject);
  console.warn(describe(code, subject));
};
