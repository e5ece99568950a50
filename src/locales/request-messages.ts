/** What a person can ask for, in their words and not in those of the law. */
export interface TypeMessages {
  /** As an answer to "What is your request?" */
  readonly label: string;
  readonly description: string;
}

/** A field of the form: its label, a hint where one helps, and what to do when it is empty or does not fit. */
export interface FieldMessages {
  readonly label: string;
  readonly hint?: string;
  readonly missing: string;
  readonly wrong: string;
}

type TypeName =
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

/** What can be asked for. In a file of its own in each language, so that none has more than 3 kB. */
export type RequestTypesMessages = Readonly<Record<TypeName, TypeMessages>>;

export interface RequestMessages {
  readonly title: string;
  readonly introduction: string;
  readonly chooseType: string;
  readonly missingType: string;
  readonly chooseFiler: string;
  readonly filers: Readonly<Record<'self' | 'parent' | 'agent' | 'household', string>>;
  readonly aboutYou: string;
  /** Whose data it is, where somebody else asks. */
  readonly aboutChild: string;
  readonly aboutPerson: string;
  readonly yourRequest: string;
  /** Beside the label of a field that may stay empty. */
  readonly optional: string;
  /** Why an opt-out asks for nothing, and what an address would add. */
  readonly noIdentity: string;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'email'
      | 'phoneNumber'
      | 'address'
      | 'account'
      | 'organization'
      | 'message'
      | 'nominee'
      | 'nomineeContact'
      | 'reference'
      | 'since',
      FieldMessages
    >
  >;
  readonly since: Readonly<Record<'label' | 'year' | 'all' | 'day', string>>;
  readonly declaration: string;
  readonly authorized: string;
  readonly notConfirmed: string;
  readonly errorsTitle: (count: number) => string;
  /** How long the answer takes: `time` is `time`'s words. */
  readonly answerWithin: (time: string) => string;
  readonly time: (amount: number, unit: 'calendar-days' | 'business-days' | 'months') => string;
  readonly review: string;
  readonly reviewTitle: string;
  readonly reviewDeletion: string;
  readonly reviewOptIn: string;
  readonly change: string;
  readonly send: string;
  readonly sending: string;
  /** A last press, where something looked like a machine. */
  readonly pressAgain: string;
  readonly failedTitle: string;
  readonly failed: Readonly<
    Record<'offline' | 'timeout' | 'network' | 'server' | 'refused' | 'unreadable', string>
  >;
  /** `seconds` undefined: nobody knows how long. */
  readonly busy: (seconds: number | undefined) => string;
  readonly keptHere: string;
  readonly tryAgain: string;
  readonly optedOutHere: string;
  readonly acceptedTitle: string;
  readonly acceptedText: string;
  readonly rows: Readonly<
    Record<
      | 'reference'
      | 'secret'
      | 'receivedAt'
      | 'confirmBy'
      | 'expectedBy'
      | 'type'
      | 'filer'
      | 'representativeName'
      | 'representativeEmail',
      string
    >
  >;
  readonly sentTitle: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly download: string;
  readonly another: string;
  readonly otherWays: string;
  readonly health: string;
  readonly unusable: string;
}
