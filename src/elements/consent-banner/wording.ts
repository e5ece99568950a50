import { optionalPurposes, type Choices } from '../../consent/choices.js';
import type { Consent, Purpose } from '../../consent/index.js';
import type { BannerMessages, ChoicesMessages } from '../../locales/messages.js';
import { joined } from '../../ui/joined.js';

/**
 * The purposes that the banner asks for. A minor is not asked about advertising, and neither is anybody whose Global
 * Privacy Control signal has turned it off: one press on "accept all" must not undo that. The preferences can.
 */
const askedFor = ({ policy, snapshot }: Consent): Purpose[] =>
  optionalPurposes(policy).filter(
    ({ id }) => !policy.sales.has(id) || !(policy.minor || snapshot.signalHonored),
  );

/** What "accept all" stands for. */
export const accepted = (consent: Consent): Choices =>
  Object.fromEntries(askedFor(consent).map(({ id }) => [id, true]));

/** The sentences of the banner for what is due now. */
export interface Wording {
  readonly title: string;
  readonly explanation: string;
  /** That it is fine to refuse, and how to change one's mind. */
  readonly change: string;
  /** What was done about a Global Privacy Control signal. */
  readonly signal: string | undefined;
  readonly accept: string;
}

export interface BannerWords {
  readonly banner: BannerMessages;
  readonly choices: Pick<ChoicesMessages, 'us' | 'settings'>;
}

export function wordingFor(
  consent: Consent,
  { banner, choices }: BannerWords,
  site: string | undefined,
): Wording {
  const { policy, snapshot } = consent;
  const wordsFor = ({ id, label }: Purpose) =>
    label ?? (banner.purposes as Partial<Record<string, string>>)[id] ?? id;
  const listOf = (purposes: readonly Purpose[]) => joined(purposes.map(wordsFor), banner);

  const asked = askedFor(consent);
  const barred = optionalPurposes(policy).filter((purpose) => !asked.includes(purpose));
  const running = asked.filter(({ id }) => snapshot.isGranted(id));
  const isNotice = snapshot.prompt === 'notice';
  return {
    title: isNotice ? banner.noticeTitle(site) : banner.title(site),
    explanation: isNotice ? banner.notice(listOf(running), site) : banner.choice(listOf(asked), site),
    change: banner.change(snapshot.regime === 'us' ? choices.us : choices.settings),
    signal:
      snapshot.signalHonored && !policy.minor && barred.length > 0
        ? banner.signal(listOf(barred))
        : undefined,
    accept: isNotice ? banner.acknowledge : banner.accept,
  };
}
