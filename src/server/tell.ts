import type { Report } from '../consent/index.js';
import { describe } from '../consent/problems.js';

/** Every server has one, and this floor knows neither a page nor Node. */
declare const console: { warn(text: string): void };

/** A region may come from a visitor's own request: a log must not be filled with them. */
const MOST = 100;
const told = new Set<string>();

/** Line breaks, colours of a terminal, and marks that turn the direction of text: with them a visitor could write lines of their own. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Writes each problem on the console, once for each process, in one line. */
export const tell: Report = (code, subject) => {
  const sentence = describe(code, subject.slice(0, 60).replace(unseen, '\ufffd'));
  if (told.has(sentence) || told.size >= MOST) return;
  told.add(sentence);
  console.warn(sentence);
};
