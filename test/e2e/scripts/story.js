// A page of a story: what its site says is in its address, and its trackers send, store and remember.
{
  const now = Date.now;
  const store = () => document[Symbol.for('privacy-elements')];
  const running = new Set();
  const leaks = [];

  const check = (id, what) => {
    if (!store().isGranted(`vendor:${id}`)) leaks.push(`${id} ${what}, and nobody has granted it`);
  };
  const recorder = (id) => ({
    start() {
      check(id, 'starts');
      running.add(id);
      // What stores something and leaves the page is out of everybody's reach.
      if (id !== 'late') document.cookie = `_${id}=1; path=/`;
      fetch(`/sent/${id}`).catch(() => undefined);
    },
    stop: () => running.delete(id),
  });

  const say = (banner, { regime, version, minor, maps }) => {
    banner.setAttribute('regime', regime);
    banner.setAttribute('policy-version', version);
    banner.toggleAttribute('minor', minor);
    banner.querySelector('consent-purpose')?.remove();
    if (maps) banner.append(Object.assign(document.createElement('consent-purpose'), { id: 'maps' }));
    banner.querySelector('consent-purpose')?.setAttribute('name', 'maps');
  };

  window.recorders = Object.fromEntries(
    ['acme', 'stats', 'video', 'both', 'either', 'late'].map((id) => [id, recorder(id)]),
  );

  const { look } = window;
  const story = {
    days: 0,
    begin(trackers) {
      const today = JSON.parse(decodeURIComponent(location.search.slice(1)));
      story.days = today.days;
      Date.now = () => now() + story.days * 86_400_000;
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: today.gpc });
      const banner = document.createElement('consent-banner');
      banner.innerHTML = trackers;
      say(banner, today);
      document.body.append(banner);
    },
    takeOver: (today) => say(document.querySelector('consent-banner'), today),
    add() {
      if (document.querySelector('#late')) return;
      document
        .querySelector('consent-banner')
        .insertAdjacentHTML(
          'beforeend',
          '<consent-tracker id="late" name="late" purpose="analytics" opt-in="recorders.late.start" opt-out="recorders.late.stop"></consent-tracker>',
        );
    },
    remove: () => document.querySelector('#late')?.remove(),
    decide: (choices) => store().decide(choices, 'visitor'),
    clear() {
      look.spoil(() => '');
      for (const name of look.cookies()) document.cookie = `${name}=; path=/; max-age=0`;
    },
    look: () => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    state() {
      for (const id of running) check(id, 'runs');
      const { snapshot } = store();
      return {
        choices: Object.entries(store().export()?.choices ?? {}).sort(),
        granted: [...snapshot.granted].sort(),
        running: [...running].map((id) => `vendor:${id}`).sort(),
        stored: look.cookies().filter((name) => name.startsWith('_')),
        leaks,
      };
    },
  };
  window.story = story;
}
