/** The "Your Privacy Rights" page. */
export interface RightsMessages {
  readonly title: string;
  /** `controller` is the name of the company, if the site gives it. */
  readonly introduction: (controller: string | undefined) => string;
  readonly updated: (date: string) => string;
  readonly placeLabel: string;
  readonly placeHint: string;
  readonly elsewhere: string;
  readonly stateLabel: string;
  readonly provinceLabel: string;
  readonly quebec: string;
  readonly otherProvince: string;
  readonly otherState: string;
  readonly rightsTitle: (place: string | undefined) => string;
  /** Where no law gives them, the site does: `place` has no rights of its own in the table. */
  readonly ask: string;
  readonly optOutTitle: string;
  readonly optOutText: string;
  readonly optedOut: string;
  readonly notOptedOut: string;
  readonly optOut: string;
  readonly advertisingOff: string;
  readonly advertisingOn: string;
  readonly turnOff: string;
  readonly settings: string;
  readonly signal: string;
  readonly noSignal: string;
  readonly noRetaliation: string;
  readonly contactTitle: string;
  readonly contacts: Readonly<Record<'office' | 'officer' | 'euRepresentative' | 'ukRepresentative', string>>;
  readonly complaintTitle: string;
  readonly complaint: Readonly<
    Record<'eu' | 'uk' | 'california' | 'states' | 'in' | 'other', (authority: string | undefined) => string>
  >;
  readonly customersTitle: string;
  readonly customers: string;
  readonly industryTitle: string;
  readonly industry: string;
}
