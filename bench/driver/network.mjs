/** Follows what a page asks for. */
export function followNetwork(session) {
  const underWay = new Set();
  const paths = [];
  let lastChange = Date.now();
  const end = ({ requestId }) => {
    underWay.delete(requestId);
    lastChange = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    underWay.add(requestId);
    paths.push(new URL(request.url).pathname);
    lastChange = Date.now();
  });
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  return {
    paths,
    /** Milliseconds since nothing has been under way. */
    quietFor: () => (underWay.size > 0 ? 0 : Date.now() - lastChange),
  };
}
