const ownAddress = /^(?:127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/;
const ownName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Whether a browser on this machine asks. The connection must come from here, under a name of this machine: another name that
 * leads here may belong to anybody's page (DNS rebinding). What came through a proxy came from elsewhere.
 */
export const isThisMachine = ({ socket, headers }) =>
  ownAddress.test(socket.remoteAddress ?? '') &&
  ownName.test(headers.host ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

/** Whether a page of the office itself posted this. Every browser sends `Origin` with a post. */
export const isOwnPost = ({ headers }) => headers.origin === `http://${headers.host}`;
