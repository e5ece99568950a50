import type { Report } from '../consent/index.js';
import { createQueue } from './queue.js';
import { holdScript, isRunnable } from './script.js';

/**
 * Puts what a template holds behind it. Its scripts run, in their order, as if they stood in the page.
 * Returns how to take everything out again, also what has grown there meanwhile (many widgets replace their own markup).
 */
export const insertContent = (template: HTMLTemplateElement, report: Report): (() => void) => {
  const { content } = template;
  // The nodes that the parser made go into the page, and copies stay: under Trusted Types no browser runs the copy of an
  // inline script (Chromium 143, Firefox 146, WebKit 2.50). What is inserted a second time is a copy.
  const copy = content.cloneNode(true);
  const nodes = [...content.childNodes];
  const scripts = [...content.querySelectorAll('script:not([data-consent])')].filter(isRunnable);
  scripts.forEach(holdScript);
  const end = new Comment();
  template.after(...nodes, end);
  content.append(copy);
  const queue = createQueue(report);
  queue.take([], scripts);
  return () => {
    queue.stop();
    for (const script of scripts) queue.close(script);
    const { parentNode } = template;
    if (parentNode && parentNode === end.parentNode)
      while (template.nextSibling && template.nextSibling !== end) template.nextSibling.remove();
    // Where the page has moved them, or thrown the template away.
    for (const node of [...nodes, end]) node.remove();
  };
};
