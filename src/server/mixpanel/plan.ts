import type { PrivacyRequest } from '../../requests/index.js';
import type { StoredRequest } from '../stores/store.js';
import type { Compliance, Disclosure, TaskKind } from './api.js';

export interface Plan {
  readonly kind: TaskKind;
  readonly compliance: Compliance;
  /** Empty where the API takes none. */
  readonly disclosure: Disclosure | '';
}

/** What a request means at Mixpanel. Throws for one that Mixpanel cannot serve, or that must not be served yet. */
export function planFor({ reference, request, reason, closedAt }: StoredRequest): readonly Plan[] {
  if (closedAt !== undefined) throw new Error(`${reference} was answered already.`);
  if (reason === 'need_user_verification')
    throw new Error(
      `${reference} waits for verification: anybody may have filed it. Verify it, or change its status.`,
    );
  const plans = plansOf(request);
  if (plans.length === 0)
    throw new Error(`There is nothing to file at Mixpanel for a request of type ${request.type}.`);
  return plans;
}

function plansOf({ type, regime }: PrivacyRequest): readonly Plan[] {
  const compliance: Compliance = regime === 'us' || regime === 'opt-out' ? 'CCPA' : 'GDPR';
  const retrieval = (disclosure: Disclosure): Plan => ({
    kind: 'retrieval',
    compliance,
    disclosure: compliance === 'CCPA' ? disclosure : '',
  });
  switch (type) {
    case 'deletion':
      return [{ kind: 'deletion', compliance, disclosure: '' }];
    case 'access':
    case 'access:specific':
    case 'portability':
      return [retrieval('Data')];
    // The categories of the data and of its sources (Cal. Civ. Code § 1798.110(a)(1), (2)).
    case 'access:categories':
      return compliance === 'CCPA' ? [retrieval('Categories'), retrieval('Sources')] : [retrieval('Data')];
    default:
      return [];
  }
}
