import type { Choices, Consent, PolicyInput } from '../../src/consent/index.js';
import { ConsentChangeEvent } from '../../src/events/index.js';

/** A hostile script or server hands the store what does not belong there. In the order of `forgeries`. */
const acts: readonly ((consent: Consent, hear: (text?: string) => void, text: string | undefined) => void)[] =
  [
    (_, hear) => hear('v=1&id=x&policy=1&regime=eu&choices=analytics.marketing.functional&sum=0'),
    (_, hear, text = 'v=1&') => hear(text.slice(0, text.length / 2)),
    (consent) =>
      consent.decide(
        JSON.parse('{"__proto__":true,"constructor":true,"prototype":true,"necessary":false}') as Choices,
      ),
    (consent) => consent.decide({ nobody: 'yes', 'vendor:nobody': 1 } as unknown as Choices),
    (consent) => {
      for (const expression of [
        '',
        '|',
        ' | ',
        '||',
        '__proto__',
        'constructor',
        'toString',
        'vendor:',
        '!analytics',
      ])
        if (consent.isGranted(expression)) throw new Error(`"${expression}" is granted`);
    },
    ({ snapshot }) => {
      const all = ['functional', 'analytics', 'marketing', 'vendor:acme', 'vendor:stats'];
      document.dispatchEvent(
        new ConsentChangeEvent({ ...snapshot, granted: all, isGranted: () => true }, all, [], 'visitor'),
      );
    },
    (consent) => {
      const hostile = { id: '__proto__', name: '__proto__', purposes: 'analytics' };
      consent.track(hostile)();
      consent.track({ ...hostile, id: 'constructor', purposes: 'necessary __proto__' })();
    },
    (consent) => {
      const honest = consent.policy;
      const hostile: PolicyInput = {
        ...honest,
        purposes: [
          { id: 'sneaky', required: true },
          { id: 'marketing', required: true },
          JSON.parse('{"id":"__proto__"}'),
        ],
      };
      consent.amend(hostile);
      if (consent.isGranted('sneaky')) throw new Error('a purpose of its own making is granted');
      consent.amend(honest);
    },
    (consent) => {
      const prototype = Object.prototype as Record<string, unknown>;
      const names = ['analytics', 'marketing', 'functional', 'required', 'vendor:acme', 'minor'];
      for (const name of names) Object.defineProperty(prototype, name, { value: true, configurable: true });
      try {
        consent.refresh();
      } finally {
        for (const name of names) Reflect.deleteProperty(prototype, name);
        consent.refresh();
      }
    },
  ];

export const forge = (
  forgery: number,
  consent: Consent,
  hear: (text?: string) => void,
  text: string | undefined,
): void => acts[forgery]!(consent, hear, text);
