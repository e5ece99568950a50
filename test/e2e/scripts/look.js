{
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  const textOf = ({ localName, childNodes }) =>
    /^(script|style)$/.test(localName)
      ? ''
      : [...childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ nodeValue }) => nodeValue)
          .join('');

  // All that a person can read on the page, through every shadow root.
  const readable = () => all(document).map(textOf).join(' ').replace(/\s+/g, ' ');

  // Where links, frames, pictures and forms lead that lead to code instead of a place.
  const oddAddresses = () =>
    all(document)
      .flatMap((element) => ['href', 'src', 'data', 'action'].map((name) => element[name]))
      .filter((address) => typeof address === 'string' && address !== 'data:,')
      .filter((address) => /^(?:javascript|data|vbscript):/i.test(address.replace(/\s/g, '')));

  Object.assign(window, { readable, oddAddresses });
}
