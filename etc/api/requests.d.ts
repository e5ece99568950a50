// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/requests' {
  export interface Acceptance {
    readonly reference: string;
    readonly receivedAt: string;
    readonly confirmBy?: string;
    readonly expectedBy: string;
    readonly status: RequestStatus;
    readonly secret?: string;
  }
  export interface Deadlines {
    readonly confirmBy?: number;
    readonly expectedBy: number;
  }
  export type DetailField = (typeof detailFields)[number];
  export interface Details {
    readonly message?: string;
    readonly since?: string;
    readonly declaration?: true;
    readonly nominee?: string;
    readonly nomineeContact?: string;
    readonly reference?: string;
  }
  export type Filer = 'self' | 'parent' | 'agent' | 'household';
  export interface Identity {
    readonly name?: string;
    readonly email?: string;
    readonly phoneNumber?: string;
    readonly address?: string;
    readonly account?: string;
  }
  export type IdentityField = (typeof identityFields)[number];
  export interface PrivacyRequest {
    readonly type: RequestTypeId;
    readonly regime: string;
    readonly region?: string;
    readonly locale: string;
    readonly filer: Filer;
    readonly identity?: Identity;
    readonly representative?: Representative;
    readonly details?: Details;
    readonly extra?: Readonly<Record<string, string>>;
    readonly signs?: readonly Sign[];
  }
  export interface Problem {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail?: string;
    readonly errors?: readonly RequestError[];
  }
  export interface Representative {
    readonly name: string;
    readonly email: string;
    readonly organization?: string;
    readonly authorized: true;
  }
  export interface RequestError {
    readonly pointer: string;
    readonly detail: string;
  }
  export interface RequestState extends Acceptance {
    readonly reason?: StatusReason;
    readonly processingDetails?: string;
  }
  export type RequestStatus = 'open' | 'in_progress' | 'fulfilled' | 'revoked' | 'denied' | 'expired';
  export interface RequestTerms {
    readonly confirm?: Term;
    readonly answer: Term;
  }
  export interface RequestType extends Nature {
    readonly id: RequestTypeId;
    readonly article: string;
    readonly terms: RequestTerms;
  }
  export type RequestTypeId =
    | 'access'
    | 'access:categories'
    | 'access:specific'
    | 'confirmation'
    | 'correction'
    | 'deletion'
    | 'anonymisation'
    | 'restriction'
    | 'portability'
    | 'objection'
    | 'third-parties'
    | 'consent:withdraw'
    | 'consent:information'
    | 'sale:opt-out'
    | 'sale:opt-in'
    | 'sensitive:limit'
    | 'automated-decisions:opt-out'
    | 'automated-decisions:access'
    | 'automated-decisions:review'
    | 'marketing:opt-out'
    | 'post-mortem'
    | 'nomination'
    | 'de-indexing'
    | 'complaint'
    | 'appeal';
  export type Sign = (typeof signs)[number];
  export type StatusReason =
    | 'need_user_verification'
    | 'suspected_fraud'
    | 'insuf_verification'
    | 'no_match'
    | 'claim_not_covered'
    | 'outside_jurisdiction'
    | 'too_many_requests'
    | 'other';
  export type Validation =
    | {
        readonly request: PrivacyRequest;
      }
    | {
        readonly errors: readonly RequestError[];
      };
  export function deadlinesFor(
    { type, regime, region }: Pick<PrivacyRequest, 'type' | 'regime' | 'region'>,
    receivedAt: number,
  ): Deadlines;
  export const detailFields: readonly [
    'reference',
    'since',
    'message',
    'nominee',
    'nomineeContact',
    'declaration',
  ];
  export const filers: readonly ['self', 'parent', 'agent', 'household'];
  export const identityFields: readonly ['name', 'email', 'phoneNumber', 'address', 'account'];
  export const identityFor: (
    {
      identity: { required, optional },
    }: Nature,
    filer: Filer,
  ) => {
    readonly required: readonly IdentityField[];
    readonly optional: readonly IdentityField[];
  };
  export const isOffered: (type: RequestTypeId, regime: string) => boolean;
  export const needsRepresentative: (filer: Filer) => boolean;
  export function readAcceptance(value: unknown): Acceptance | undefined;
  export const requestTypesFor: (regime: string, region?: string) => readonly RequestType[];
  export const signs: readonly ['hidden-field', 'too-fast'];
  export const statusReasons: readonly [
    'need_user_verification',
    'suspected_fraud',
    'insuf_verification',
    'no_match',
    'claim_not_covered',
    'outside_jurisdiction',
    'too_many_requests',
    'other',
  ];
  export const statuses: readonly ['open', 'in_progress', 'fulfilled', 'revoked', 'denied', 'expired'];
  export function validateRequest(value: unknown): Validation;
  // reached, not exported
  interface Nature {
    readonly identity: {
      readonly required: readonly IdentityField[];
      readonly optional: readonly IdentityField[];
    };
    readonly details: {
      readonly required: readonly DetailField[];
      readonly optional: readonly DetailField[];
    };
    readonly filers: readonly Filer[];
    readonly review: boolean;
  }
}
