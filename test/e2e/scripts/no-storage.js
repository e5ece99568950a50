// A browser that blocks all storage: reading it throws, as it does in a sandboxed frame.
for (const [owner, name] of [
  [Document.prototype, 'cookie'],
  [window, 'localStorage'],
  [window, 'sessionStorage'],
  [window, 'indexedDB'],
]) {
  const refuse = () => {
    throw new DOMException('Storage is blocked.', 'SecurityError');
  };
  Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse });
}
