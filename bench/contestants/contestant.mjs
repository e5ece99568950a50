/**
 * @typedef {object} Contestant
 * @property {string} id Its files are served below `/<id>/`.
 * @property {string} name
 * @property {'control' | 'floor' | 'ours' | 'peer'} kind
 * @property {boolean} [gates] Whether it holds scripts back itself. Matters only for peers.
 * @property {string[]} [loads] The only loads for which it is measured, where it differs from another contestant in these.
 * @property {string} [package] Where its version is read, in node_modules.
 * @property {string} [folder] What is served below `/<id>/`, from the root of the project.
 * @property {(load: Load) => Record<string, string>} [texts] Files that the site writes for it, served below `/<id>/<load>/`.
 * @property {() => Promise<Record<string, string>>} [built] Files that a site's bundler would make, served below `/<id>/built/`.
 * @property {() => string} [top] What goes into the head above the page's style sheet.
 * @property {(load: Load) => string} head What goes into the head below it.
 * @property {(load: Load) => string} foot What goes to the end of its body.
 * @property {(script: import('../site/loads.mjs').GatedScript) => string} script A gated script.
 * @property {(src: string) => string} frame A gated frame.
 * @property {(n: number) => string} tracker The script of a declared service.
 * @property {string} [banner] Selector of the box that a person sees; ` >>> ` goes into a shadow root.
 * @property {string} [accept] The button that allows everything.
 * @property {string} [refuse] The button that refuses everything.
 * @property {string} [preferences] What opens the choice one by one.
 * @property {string} [dialog] Where that choice is made.
 *
 * @typedef {import('../site/loads.mjs').Load} Load
 */

export const inline = (n) => `ran(${n})`;

/**
 * What a site writes by hand where a tool gates nothing: the loop of every tutorial. `runGated()` runs it.
 */
export const byHand = {
  script: ({ n, src }) =>
    src
      ? `<script type="text/plain" data-gated data-src="${src}"></script>`
      : `<script type="text/plain" data-gated>${inline(n)}</script>`,
  frame: (src) => `<iframe data-gated data-src="${src}" title="Film"></iframe>`,
  tracker: (n) => `<script type="text/plain" data-gated>${inline(n)}</script>`,
  loop: `function runGated() {
  for (const gated of document.querySelectorAll('script[data-gated]')) {
    const script = document.createElement('script');
    if (gated.dataset.src) {
      script.async = false;
      script.src = gated.dataset.src;
    } else script.text = gated.text;
    gated.replaceWith(script);
  }
  for (const frame of document.querySelectorAll('iframe[data-gated]')) frame.src = frame.dataset.src;
}`,
};
