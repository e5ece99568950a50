export const code = (text) => `\`${text}\``;

/** As code, unless it is a remark. */
export const span = (text) => (text.includes('(') ? code(text) : text);

export const list = (words, last) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : words.join('');

export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A call as a page would write it. */
export function js(call) {
  if (typeof call === 'function') return `${call.name}()`;
  const [path, ...args] = call;
  return `${path}(${args.map(literal).join(', ')})`;
}

function literal(value) {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return '() => {}';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value) {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${literal(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return String(value);
}
