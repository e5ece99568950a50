import type { Draft } from './draft.js';

/**
 * Whether a field that nobody sees was filled in, which is noted, and emptied. A person, whose browser did it, presses once more; a
 * script does not.
 */
export function isTrapped(root: ParentNode, draft: Draft): boolean {
  const trap = root.querySelector<HTMLInputElement>('.trap input');
  if (!trap?.value) return false;
  trap.value = '';
  draft.signs.add('hidden-field');
  return true;
}
