/** What the tests of mutants have in place of `node:test`: as much of it as they use. The tests go to `runner.mjs`, which runs them. */
const groups = [];

export const describe = (name, body) => {
  groups.push({ name, hooks: [] });
  body();
  groups.pop();
};

export const beforeEach = (hook) => groups.at(-1).hooks.push(hook);

export const test = (name, options, body = options) => {
  const around = [...groups];
  if (options.skip) return;
  globalThis.collectTest({
    name: [...around.map((group) => group.name), name].join(' › '),
    async run() {
      const last = [];
      try {
        for (const hook of around.flatMap(({ hooks }) => hooks)) await hook();
        await body({ after: (hook) => last.push(hook) });
      } finally {
        for (const hook of last) await hook();
      }
    },
  });
};

export const it = test;
