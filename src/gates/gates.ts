import type { Consent, Report } from '../consent/index.js';
import { hasAddresses, isInForce } from './addresses.js';
import { createDoubts } from './doubts.js';
import { openElement } from './kinds.js';
import { mayRun } from './nonces.js';
import { afterPaint } from './pause.js';
import { createQueue } from './queue.js';
import { isRunnable } from './script.js';

export interface GatesOptions {
  /** Where to look for gated elements. Shadow roots within it are not looked into: give each its own. Default: the document. */
  readonly root?: Document | ShadowRoot | Element;
  readonly report?: Report;
}

export interface Gates {
  /** Looks at every gated element again. Not needed after changes of the page or of consent: both are seen. */
  check(): void;
  /** Looks at nothing any more. What is open stays open. */
  stop(): void;
}

const GATED = '[data-consent]';

/** The attributes that say what is gated and what for. */
const WATCHED = ['data-consent', 'data-src', 'data-srcset', 'data-href', 'data-data', 'data-poster'];

const gatedIn = (node: Node): Element[] => {
  if (!(node instanceof Element)) return [];
  // There may be thousands of them in a task.
  const inside = node.firstElementChild ? [...node.querySelectorAll(GATED)] : [];
  return node.matches(GATED) ? [node, ...inside] : inside;
};

/**
 * Holds every element with `data-consent="<expression>"` closed until its expression is granted, and closes it when that ends.
 * Elements open in the order of the document; those that are added, moved, changed or removed later are followed.
 * An element that leaves the document is closed, so that a copy kept for later asks again.
 */
export const createGates = (
  consent: Consent,
  { root = document, report = () => undefined }: GatesOptions = {},
): Gates => {
  const queue = createQueue(report, openElement);
  const doubts = createDoubts(consent, report);
  const known = new WeakSet<Element>();
  let isStopped = false;

  /** What an element is that nobody has looked at yet. */
  const meet = (element: Element) => {
    known.add(element);
    const isScript = element instanceof HTMLScriptElement;
    if (isScript ? isRunnable(element) : !hasAddresses(element) && element.localName !== 'template') {
      // It runs already, or is nothing that could be gated.
      queue.leave(element);
      const isCopy = isScript && (element.hasAttribute('data-src') || document.readyState === 'complete');
      if (!isCopy) report(isScript ? 'open-gate' : 'no-gate', element.localName);
      return;
    }
    if (isScript && !mayRun(element)) {
      queue.leave(element);
      report('bad-nonce', '');
      return;
    }
    const inForce = isScript ? undefined : isInForce(element);
    if (!inForce) return;
    queue.open(element);
    if (inForce === 'forgotten' && !consent.isGranted(element.getAttribute('data-consent') ?? ''))
      report('open-gate', element.localName);
  };

  const check = (isAfterPaint = false) => {
    if (isStopped) return;
    const verdicts = new Map<string, boolean>();
    const closing: Element[] = [];
    const opening: Element[] = [];
    for (const element of root.querySelectorAll(GATED)) {
      if (!known.has(element)) meet(element);
      const expression = element.getAttribute('data-consent') ?? '';
      const isGranted = verdicts.get(expression) ?? consent.isGranted(expression);
      verdicts.set(expression, isGranted);
      const isOpen = queue.isOpen(element);
      if (isOpen && !isGranted) closing.push(element);
      else if (!isOpen && isGranted) opening.push(element);
    }
    queue.take(closing, opening, isAfterPaint);
    doubts.consider([...verdicts].filter(([, isGranted]) => !isGranted).map(([expression]) => expression));
  };

  const follow = (element: Element) => {
    const gate = element.matches(GATED) ? element : element.closest(`:is(audio, video)${GATED}`);
    if (gate) queue.follow(gate);
  };

  const notice = (records: readonly MutationRecord[]) => {
    let isDue = false;
    // An element that was taken out and put back in one go, as closing does, is what it was: to look at it again would make one
    // long task of many short ones.
    const moved = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
    const isNews = (node: Node) =>
      gatedIn(node).some((element) => !(moved.has(node) && known.has(element)) && !queue.isOpen(element));
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (attributeName === 'data-consent') isDue = true;
        else follow(target as Element);
        continue;
      }
      if (target instanceof HTMLMediaElement) follow(target);
      for (const node of removedNodes)
        if (!node.isConnected) for (const element of gatedIn(node)) queue.close(element);
      isDue ||= [...addedNodes].some(isNews);
    }
    if (isDue) check();
  };

  const observer = new MutationObserver(notice);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
  const whenParsed = () => check();
  document.addEventListener('DOMContentLoaded', whenParsed);
  const unsubscribe = consent.subscribe(({ revoked }) => {
    // A withdrawal cannot wait for anything. A grant waits for the frame in which the visitor sees that it was heard.
    if (revoked.length > 0) check(true);
    else void afterPaint().then(() => check());
  });
  check();

  return {
    check: () => check(),
    stop() {
      isStopped = true;
      observer.disconnect();
      unsubscribe();
      document.removeEventListener('DOMContentLoaded', whenParsed);
      doubts.stop();
      queue.stop();
    },
  };
};
