/** Tests that were stopped from outside, or never began. */
const STOPPED = ['testTimeoutFailure', 'cancelledByParent'];
/** What drivers say when there is no browser any more. */
const GONE =
  /(?:Target|Page|Session|Browser).*(?:crashed|closed)|browser has disconnected|invalid session id/i;

/**
 * Whether nothing in this file had its say about the product: all that failed was a browser that did not start, stop or answer, or a
 * test that was not let finish. Such a file may be run once more; one in which anything turned out false may not.
 */
export function wasCutShort({ failures }) {
  return failures.length > 0 && failures.every(isInterruption);
}

function isInterruption({ error }) {
  if (!error || error.cause?.code === 'ERR_ASSERTION') return false;
  const { failureType, cause } = error;
  return STOPPED.includes(failureType) || failureType === 'hookFailed' || GONE.test(cause?.message ?? '');
}
