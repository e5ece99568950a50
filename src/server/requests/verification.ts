import type { PrivacyRequest, RequestTypeId } from '../../requests/index.js';

/** What US state laws answer only to an authenticated consumer (Cal. Civ. Code § 1798.140(ak), 11 CCR § 7060–7062). */
const verified: ReadonlySet<RequestTypeId> = new Set([
  ...(['access', 'access:categories', 'access:specific', 'confirmation', 'third-parties'] as const),
  ...(['correction', 'deletion', 'portability', 'automated-decisions:access'] as const),
]);

/**
 * Whether a machine may have sent it: reasonable doubts about who asks, in which the GDPR lets a site make sure (Art. 12(6)). Then a
 * request for data or against it waits for the link in every country, and nothing of it is lost.
 */
const isDoubtful = ({ signs = [] }: PrivacyRequest): boolean => signs.length > 0;

/**
 * Whether the law asks that the requester be verified, so that the message to them carries a link. Never for opting out, limiting and
 * withdrawing (11 CCR §§ 7026(d), 7060(b): an e-mail to confirm an opt-out was fined), and not under the GDPR, which
 * lets a site ask for more only when it has reasonable doubts about a request (Art. 12(6)).
 */
export const needsVerification = (request: PrivacyRequest): boolean => {
  const { type, regime, identity, representative } = request;
  return (
    (regime === 'us' || regime === 'opt-out' || isDoubtful(request)) &&
    verified.has(type) &&
    identity?.email !== undefined &&
    // A link to the agent would prove nothing about the person: the privacy office asks (11 CCR § 7063).
    representative === undefined
  );
};
