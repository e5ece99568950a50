// A classic script, which sets a global.
import 'axe-core/axe.min.js';

/** What axe can work out about a node, alike in every engine. Its own types leave it out. */
interface Commons {
  readonly aria: { getRole(node: Element): string | null };
  readonly text: { accessibleText(node: Element): string; sanitize(text: string): string };
  readonly dom: { isVisibleToScreenReaders(node: Element): boolean };
}

const { axe } = globalThis as unknown as {
  readonly axe: { readonly commons: Commons; setup(root: Element): void; teardown(): void };
};
const { aria, text, dom } = axe.commons;

/** Roles that are read as one piece, with a name made of what they hold. */
const leaves = [
  ...['button', 'heading', 'img', 'link', 'switch'],
  ...['checkbox', 'radio', 'textbox', 'combobox'],
];
const silent = [null, 'generic', 'none', 'presentation', 'paragraph', 'strong', 'LabelText'];

/** What a screen reader finds in an element, a line for each: role, name, state and description. */
export function accessibilityTree(root: Element): string {
  axe.setup(document.documentElement);
  try {
    return linesOf(root, '').join('\n');
  } finally {
    axe.teardown();
  }
}

function linesOf(node: Node, indent: string): string[] {
  if (node instanceof Text) {
    const words = text.sanitize(node.data);
    return words ? [`${indent}“${words}”`] : [];
  }
  if (!(node instanceof Element) || /^(style|script)$/.test(node.localName)) return [];
  if (node.localName !== 'slot' && !dom.isVisibleToScreenReaders(node)) return [];
  // Neither `display: contents` nor a slot is a thing of its own.
  const role = node.localName === 'slot' || node.shadowRoot ? null : aria.getRole(node);
  if (silent.includes(role)) return childrenOf(node).flatMap((child) => linesOf(child, indent));
  const isLeaf = leaves.includes(role!);
  const children = isLeaf ? [] : childrenOf(node).flatMap((child) => linesOf(child, `${indent}  `));
  // A live region counts once it says something.
  if (role === 'status' && children.length === 0) return [];
  return [`${indent}${[role, nameOf(node, isLeaf), stateOf(node)].filter(Boolean).join(' ')}`, ...children];
}

const nameOf = (node: Element, isLeaf: boolean): string => {
  const name =
    isLeaf || node.matches('[aria-label], [aria-labelledby], fieldset') ? text.accessibleText(node) : '';
  return name && `“${name}”`;
};

function stateOf(node: Element): string {
  const level = /^h\d$/.test(node.localName) ? node.localName.slice(1) : '';
  const isCheckable = node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type);
  const checked = isCheckable ? (node.checked ? 'on' : 'off') : '';
  const invalid = node.getAttribute('aria-invalid') === 'true' ? 'invalid' : '';
  const expanded = node instanceof HTMLDetailsElement ? (node.open ? 'open' : 'closed') : '';
  const ids = node.getAttribute('aria-describedby')?.split(' ') ?? [];
  const describing = ids.map(
    (id) => (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '',
  );
  const description = text.sanitize(describing.join(' '));
  return [level, checked, invalid, expanded, description && `(${description})`].filter(Boolean).join(' ');
}

function childrenOf(node: Element): Node[] {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return [...node.childNodes];
}
