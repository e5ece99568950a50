import type { Consent, Report, Vendor } from '../consent/index.js';
import { createStore } from '../consent/store.js';
import { firstGlance, unknownPlace } from '../regimes/first-glance.js';
import { announce } from './announce.js';
import { readMarkup, type Markup } from './markup.js';
import { cookieName, createRecordStorage } from './record-storage.js';
import { createSignals, createSurroundings } from './surroundings.js';
import { createTabs } from './tabs.js';

/** Shared by every copy of the library on a page: loaded twice, as module and classic, in two versions. */
const SHARED = Symbol.for('privacy-elements');

/** What a page is held to until it states its policy. */
const unstated: Markup = { said: {}, policy: { regime: 'opt-in', version: '-' }, trackers: [] };

const report: Report = (code, subject) =>
  void import('./console.js').then(
    ({ tell }) => tell(code, subject),
    () => undefined,
  );

/** 96 random bits, in digits. */
const randomId = (): string => crypto.getRandomValues(new Uint32Array(3)).join('');

const begin = (onMutation?: () => void): Consent => {
  const banners = document.getElementsByTagName('consent-banner');
  /** The banner that states the policy; it may come later, be replaced, or go. */
  let known = banners[0];
  let markup: Markup = known ? readMarkup(known) : unstated;
  let vendors: readonly Vendor[] = [];
  const amend = (declared = vendors) => {
    vendors = declared;
    consent.amend({ ...markup.policy, vendors });
  };

  const storage = createRecordStorage(() => markup.said);
  const consent = createStore(markup.policy, {
    clock: Date.now,
    ids: randomId,
    storage,
    tabs: createTabs(cookieName(markup.said)),
    signals: createSignals(),
    surroundings: createSurroundings(() => banners[0]),
    atlas: firstGlance,
    report,
    needsAct: true,
  });

  /** Where something may run before a choice, the tables that tell are fetched; if they do not come it is as if nobody knew. */
  let placing: Promise<void> | undefined;
  const place = () =>
    (placing ??= import('../regimes/pocket-atlas.js')
      .then(
        ({ pocketAtlas }) => pocketAtlas,
        () => ({ locate: () => unknownPlace }),
      )
      .then((atlas) => consent.relocate(atlas)));

  /** What drives trackers is fetched only where a page has some; until it is there they stay refused. */
  let driving: Promise<(markup: Markup) => void> | undefined;
  const drive = () => {
    if (!markup.trackers[0] && !consent.policy.vendors[0]) return;
    driving ??= Promise.all([import('./driving.js'), placing]).then(([{ createDriving }]) =>
      createDriving(consent, amend, report),
    );
    driving.then(
      (update) => update(markup),
      () => (driving = undefined),
    );
  };

  let isAnnounced = false;
  const follow = (records: readonly MutationRecord[]) => {
    const [banner, second] = banners;
    const isNew = banner !== known;
    known = banner;
    if (second) report('second-banner', '');
    // A banner that is gone leaves its policy behind.
    if (!banner) return;
    observer.observe(banner, { childList: true, subtree: true, attributes: true });
    if (isNew || records.some(({ target }) => banner.contains(target))) {
      const next = readMarkup(banner);
      if (JSON.stringify(next) !== JSON.stringify(markup)) {
        markup = next;
        amend();
      }
    }
    proceed();
  };
  const proceed = () => {
    if (!consent.snapshot.regime) void place();
    else if (banners[0] && !isAnnounced) {
      isAnnounced = true;
      announce(consent);
    }
    drive();
  };
  const observer = new MutationObserver((records) => {
    follow(records);
    onMutation?.();
  });
  observer.observe(document, { childList: true, subtree: true });
  follow([]);
  consent.subscribe(proceed);
  return consent;
};

/**
 * The page's own store, created from its first `<consent-banner>` and kept in step with it: the banner may come
 * later, change or go. Until there is one, nothing optional is granted. Called again, it returns the same store.
 * `onMutation` is called after elements were added or removed.
 */
export const start = (onMutation?: () => void): Consent => {
  const shared = document as Document & { [SHARED]: Consent | undefined };
  shared[SHARED] ??= begin(onMutation);
  return shared[SHARED];
};
