/** When the frame that is due has been drawn: first what somebody sees. A page that is not shown draws none, and waits. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
