/*
 * What the tests of mutants have in the page in place of mocha: as much of it as they use. `browser-runner.mjs` calls
 * `loadTests`, and then one of the other two.
 */
const { setTimeout: wait } = window; // Tests put clocks of their own in its place.
const kinds = ['before', 'beforeEach', 'afterEach', 'after'];
const groups = [];
const tests = [];
const strays = [];

window.addEventListener('error', ({ error, message }) => strays.push(error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => strays.push(reason));

window.describe = (name, body) => {
  groups.push({ name, ...Object.fromEntries(kinds.map((kind) => [kind, []])) });
  body();
  groups.pop();
};
for (const kind of kinds) window[kind] = (hook) => groups.at(-1)[kind].push(hook);
window.it = (title, body) => {
  const name = [...groups.map((group) => group.name), title].join(' › ');
  tests.push({ id: `${tests.length + 1}: ${name}`, name, body, around: [...groups] });
};

let loaded;
window.loadTests = (path) => {
  loaded = import(path).catch((error) => strays.push(error));
};

window.collectedTests = async () => {
  await loaded;
  return tests.map(({ id, name }) => ({ id, name }));
};

/** Runs the tests with these ids in their order, up to the first that fails; resolves to what became of each. */
window.runTests = async (ids, patience) => {
  await loaded;
  const results = [];
  const wanted = ids.map((id) => tests.find((test) => test.id === id));
  for (const [place, test] of wanted.entries()) {
    const start = performance.now();
    const isIn = (neighbour) => (group) => !!neighbour?.around.includes(group);
    const work = async () => {
      // Also what went wrong while the files were loaded.
      if (strays.length > 0) throw strays[0];
      if (!test) throw new Error('It is no longer there.');
      const hooks = (kind) => test.around.flatMap((group) => group[kind]);
      for (const group of test.around.filter((one) => !isIn(wanted[place - 1])(one)))
        for (const hook of group.before) await hook();
      try {
        for (const hook of hooks('beforeEach')) await hook();
        await test.body();
      } finally {
        for (const hook of hooks('afterEach')) await hook();
      }
      for (const group of test.around.filter((one) => !isIn(wanted[place + 1])(one)))
        for (const hook of group.after) await hook();
      await nextTask();
      if (strays.length > 0) throw strays[0];
    };
    const late = new Promise((_, fail) => wait(fail, patience, new Error('It does not end.')));
    const failure = await Promise.race([work(), late]).then(
      () => undefined,
      (error) => String(error?.message ?? error).slice(0, 500) || 'It failed.',
    );
    results.push({ id: ids[place], failure, time: performance.now() - start });
    if (failure) break;
  }
  return results;
};

/** A rejection that nobody handles is told of after the task. */
const nextTask = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(port1.close());
    port2.postMessage('');
  });
