export type { Acceptance, Problem, RequestState, RequestStatus, StatusReason } from './acceptance.js';
export { readAcceptance, statuses, statusReasons } from './acceptance.js';
export { deadlinesFor, type Deadlines } from './deadlines.js';
export {
  detailFields,
  filers,
  identityFields,
  signs,
  type DetailField,
  type Details,
  type Filer,
  type Identity,
  type IdentityField,
  type PrivacyRequest,
  type Representative,
  type RequestTypeId,
  type Sign,
} from './request.js';
export {
  identityFor,
  isOffered,
  needsRepresentative,
  requestTypesFor,
  type RequestTerms,
  type RequestType,
} from './request-types.js';
export { validateRequest, type RequestError, type Validation } from './validate.js';
