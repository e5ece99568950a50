import type { Report } from '../consent/index.js';
import { mayRun } from './nonces.js';
import { createQueue } from './queue.js';
import { holdScript, isRunnable, releaseScript } from './script.js';

const scriptsIn = (content: DocumentFragment): HTMLScriptElement[] =>
  [...content.querySelectorAll<HTMLScriptElement>('script:not([data-consent])')].filter(isRunnable);

/**
 * Puts what a template holds behind it. Its scripts run, in their order, as if they stood in the page; when it is put there once
 * more those with an address run again, and inline ones that ran do not.
 * Returns how to take everything out, also what has grown there meanwhile (many widgets replace their own markup).
 */
export const insertContent = (template: HTMLTemplateElement, report: Report): (() => void) => {
  const { content } = template;
  // The nodes that the parser made go into the page, and copies stay for the next time: under Trusted Types no browser runs the
  // copy of an inline script (Chromium 143, Firefox 146, WebKitGTK 2.50).
  const copy = content.cloneNode(true) as DocumentFragment;
  const twins = scriptsIn(copy);
  const scripts = scriptsIn(content);
  const allowed = scripts.filter(mayRun);
  if (allowed.length < scripts.length) report('bad-nonce', '');
  scripts.forEach(holdScript);
  const nodes = [...content.childNodes];
  const end = new Comment();
  template.after(...nodes, end);
  content.append(copy);
  const queue = createQueue(report);
  if (allowed.length > 0) queue.take([], allowed);

  return () => {
    queue.stop();
    for (const [index, script] of scripts.entries()) {
      const isOver = queue.isOpen(script);
      queue.close(script);
      if (script.hasAttribute('data-src')) continue;
      const twin = twins[index] as HTMLScriptElement;
      releaseScript(script);
      if (isOver) twin.remove();
      else twin.replaceWith(script);
    }
    const { parentNode } = template;
    if (parentNode && parentNode === end.parentNode)
      while (template.nextSibling && template.nextSibling !== end) template.nextSibling.remove();
    // Where the page has moved them, or thrown the template away.
    for (const node of [...nodes, end]) if (node.getRootNode() !== content) node.remove();
  };
};
