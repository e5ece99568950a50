import fc from 'fast-check';
import {
  identityFor,
  needsRepresentative,
  requestTypesFor,
  signs,
  type DetailField,
  type IdentityField,
  type RequestType,
} from '../../src/requests/index.js';

/** Every place whose types differ, and some where they do not. */
export const places: readonly (readonly [regime: string, region?: string])[] = [
  ['eu'],
  ['eu', 'FR'],
  ['eu', 'DE'],
  ['gi', 'GI'],
  ['uk', 'GB'],
  ['ch', 'CH'],
  ['br', 'BR'],
  ['in', 'IN'],
  ['sg', 'SG'],
  ['th', 'TH'],
  ['ca_qc', 'CA-QC'],
  ['us'],
  ['us', 'US'],
  ['us', 'US-CA'],
  ['us', 'US-VA'],
  ['us', 'US-OR'],
  ['us', 'US-UT'],
  ['jp', 'JP'],
  ['sea', 'ID'],
  ['world', 'AQ'],
  ['unknown'],
  ['opt-out'],
];

const sample: Readonly<Record<IdentityField | DetailField, unknown>> = {
  name: 'Ada Løvelace',
  email: 'ada@example.com',
  phoneNumber: '+44 (0)20 7946-0000',
  address: '1 Analytical Row\nLondon',
  account: 'ada-1815',
  message: 'My name is spelled wrongly.\nIt should be “Løvelace”.',
  since: '2024-01-31',
  declaration: true,
  nominee: 'Byron',
  nomineeContact: 'byron@example.com',
  reference: 'PR-1',
};

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => /^[^\p{C}\p{Z}]/u.test(text) && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));

const valueOf = (name: IdentityField | DetailField): fc.Arbitrary<unknown> =>
  ['name', 'account', 'nominee', 'reference', 'message'].includes(name)
    ? fc.oneof(fc.constant(sample[name]), words)
    : fc.constant(sample[name]);

const fields = (
  required: readonly (IdentityField | DetailField)[],
  optional: readonly (IdentityField | DetailField)[],
): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries([...required, ...optional].map((name) => [name, valueOf(name)])), {
    requiredKeys: [...required],
  });

const bodyOf = (regime: string, region: string | undefined, type: RequestType): fc.Arbitrary<object> =>
  fc.constantFrom(...type.filers).chain((filer) => {
    const identity = identityFor(type, filer);
    return fc.record(
      {
        type: fc.constant(type.id),
        regime: fc.constant(regime),
        region: fc.constant(region ?? 'DE'),
        locale: fc.constantFrom('en', 'de-AT', 'zh-Hant-TW'),
        filer: fc.constant(filer),
        identity: fields(identity.required, identity.optional),
        details: fields(type.details.required, type.details.optional),
        extra: fc.dictionary(fc.stringMatching(/^[A-Za-z][\w.-]{0,20}$/), words, { maxKeys: 20 }),
        signs: fc.subarray([...signs]),
        ...(needsRepresentative(filer) && {
          representative: fc.record(
            {
              name: words,
              email: fc.constant('agent@example.org'),
              authorized: fc.constant(true),
              organization: words,
            },
            { requiredKeys: ['name', 'email', 'authorized'] },
          ),
        }),
      },
      {
        requiredKeys: [
          ...(['type', 'regime', 'locale', 'filer'] as const),
          ...(identity.required.length > 0 ? (['identity'] as const) : []),
          ...(type.details.required.length > 0 ? (['details'] as const) : []),
          ...(needsRepresentative(filer) ? (['representative'] as const) : []),
        ] as never[],
      },
    );
  });

/** A request as the form builds it, of any type at any place. */
export const validBody: fc.Arbitrary<object> = fc
  .constantFrom(...places)
  .chain(([regime, region]) =>
    fc.constantFrom(...requestTypesFor(regime, region)).chain((type) => bodyOf(regime, region, type)),
  );
