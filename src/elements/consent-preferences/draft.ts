import {
  optionalPurposes,
  vendorKey,
  vendorsOf,
  type Choices,
  type Consent,
  type Vendor,
} from '../../consent/index.js';
import { holds } from '../../consent/expression.js';

/**
 * What a visitor has switched and not yet saved, laid over what is in force. Only what was switched is kept, so that
 * a decision in another tab shows in every switch the visitor has not touched. Keys are those of `Choices`.
 */
export class Draft {
  readonly #touched = new Map<string, boolean>();

  constructor(readonly consent: Consent) {}

  /** Whether a purpose or vendor would be on after saving. */
  isOn(key: string): boolean {
    return this.#touched.get(key) ?? this.consent.isGranted(key);
  }

  /** Whether it is the visitor's to decide: not where it is necessary, nor, for a minor, about a sale. */
  isOffered(key: string): boolean {
    const { optional, sales, minor } = this.consent.policy;
    return optional.has(key) && !(minor && sales.has(key));
  }

  vendors(purpose: string): Vendor[] {
    return vendorsOf(this.consent.policy, purpose);
  }

  /** The keys of those of its vendors that are on. */
  vendorsOn(purpose: string): string[] {
    return this.vendors(purpose)
      .map(({ id }) => vendorKey(id))
      .filter((key) => this.isOn(key));
  }

  /** Switches this purpose or vendor and nothing else. */
  set(key: string, value: boolean): void {
    this.#touched.set(key, value);
  }

  /** Switches a purpose and, with it, every vendor beneath that its purposes then allow. */
  setPurpose(purpose: string, value: boolean): void {
    this.set(purpose, value);
    for (const vendor of this.vendors(purpose)) {
      const key = vendorKey(vendor.id);
      if (this.isOffered(key)) this.set(key, this.#follows(vendor));
    }
  }

  /** Switches on all that the visitor may decide. */
  setAll(): void {
    for (const { id } of this.consent.policy.purposes) if (this.isOffered(id)) this.setPurpose(id, true);
  }

  /** Every optional purpose, and each vendor that does not simply follow its purposes. */
  choices(): Choices {
    const { policy } = this.consent;
    const choices = Object.fromEntries(optionalPurposes(policy).map(({ id }) => [id, this.isOn(id)]));
    for (const vendor of policy.vendors) {
      const key = vendorKey(vendor.id);
      const isOn = this.isOn(key);
      if (this.isOffered(key) && isOn !== this.#follows(vendor)) choices[key] = isOn;
    }
    return choices;
  }

  #follows({ purposes }: Vendor): boolean {
    return holds(purposes, (purpose) => this.isOn(purpose));
  }
}
