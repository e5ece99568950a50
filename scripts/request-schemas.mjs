/**
 * Writes schemas/*.json (draft 2020-12) from the tables in src/requests/:
 *
 *     node --import tsx scripts/request-schemas.mjs && npx prettier --write schemas
 *
 * A test compares them, and the schema with `validateRequest` on thousands of generated bodies.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statuses, statusReasons } from '../src/requests/acceptance.ts';
import { formats, MOST_EXTRA } from '../src/requests/formats.ts';
import { natures } from '../src/requests/natures.data.ts';
import { filers, signs } from '../src/requests/request.ts';
import { identityFor, isOffered, needsRepresentative } from '../src/requests/request-types.ts';
import { rights } from '../src/requests/rights.data.ts';

const types = Object.keys(natures);
const draft = 'https://json-schema.org/draft/2020-12/schema';

const text = ({ max, pattern }, description) => ({
  type: 'string',
  maxLength: max,
  pattern,
  ...(description && { description }),
});

const object = (properties, required = [], rest = {}) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...rest,
});

const texts = (...names) => Object.fromEntries(names.map((name) => [name, text(formats[name])]));
const is = (name, values) => ({
  required: [name],
  properties: { [name]: values.length === 1 ? { const: values[0] } : { enum: values } },
});

/** Members that are needed and members that are allowed, of those that stand above. */
const narrowed = ({ required, optional }) => ({
  required,
  properties: Object.fromEntries([...required, ...optional].map((name) => [name, true])),
  additionalProperties: false,
});

const part = (name, shape) => ({
  ...(shape.required.length > 0 && { required: [name] }),
  properties: { [name]: { type: 'object', ...narrowed(shape) } },
});

/** Filers who have to give the same. */
const filerGroups = [['self', 'household'], ['parent'], ['agent']];

/** Types that ask for the same stand together. */
const shapeOf = (type) => JSON.stringify({ ...natures[type], review: undefined });
const alike = [...new Set(types.map(shapeOf))].map((shape) =>
  types.filter((type) => shapeOf(type) === shape),
);

const ofTypes = (group) => {
  const nature = natures[group[0]];
  return {
    if: is('type', group),
    then: {
      properties: { filer: { enum: nature.filers } },
      allOf: [
        part('details', nature.details),
        ...filerGroups.map((who) => ({
          if: is('filer', who),
          then: part('identity', identityFor(nature, who[0])),
        })),
      ],
    },
  };
};

const regimes = [...new Set(Object.keys(rights).map((key) => key.split('/')[0]))].filter(
  (key) => key !== '*',
);
const ofRegime = (ids) => ({
  if: is('regime', ids),
  then: { properties: { type: { enum: types.filter((type) => isOffered(type, ids[0])) } } },
});
const known = regimes.flatMap((id) => (id === 'us' ? [id, 'opt-out'] : [id]));

const representatives = filers.filter(needsRepresentative);

const request = {
  $schema: draft,
  $id: 'urn:privacy-elements:request',
  title: 'Privacy request',
  ...object(
    {
      type: { enum: types, description: 'The words of the Data Rights Protocol where it has one.' },
      regime: text(formats.regime, 'An id of the region table, or unknown.'),
      region: text(formats.region, 'ISO 3166-1 or 3166-2.'),
      locale: text(formats.locale, 'The language to answer in (BCP 47).'),
      filer: { enum: filers },
      identity: object(texts('name', 'email', 'phoneNumber', 'address', 'account')),
      representative: object({ ...texts('name', 'email', 'organization'), authorized: { const: true } }, [
        'name',
        'email',
        'authorized',
      ]),
      details: object({
        ...texts('message', 'since', 'nominee', 'nomineeContact', 'reference'),
        declaration: { const: true },
      }),
      extra: {
        type: 'object',
        maxProperties: MOST_EXTRA,
        propertyNames: { maxLength: formats.extraName.max, pattern: formats.extraName.pattern },
        additionalProperties: text(formats.extra),
        description: "The site's own fields.",
      },
      signs: {
        type: 'array',
        items: { enum: signs },
        uniqueItems: true,
        description: 'Why the form doubts that a person filled it in.',
      },
    },
    ['type', 'regime', 'locale', 'filer'],
  ),
  allOf: [
    {
      if: is('filer', representatives),
      then: { required: ['representative'] },
      else: { properties: { representative: false } },
    },
    ...alike.map(ofTypes),
    ...regimes.map((id) => ofRegime(id === 'us' ? [id, 'opt-out'] : [id])),
    {
      if: { properties: { regime: { not: { enum: known } } } },
      then: { properties: { type: { enum: types.filter((type) => isOffered(type, 'world')) } } },
    },
  ],
};

const accepted = {
  reference: { type: 'string', maxLength: 100, pattern: '\\S' },
  receivedAt: { type: 'string', format: 'date-time' },
  confirmBy: { type: 'string', format: 'date-time' },
  expectedBy: { type: 'string', format: 'date-time' },
  status: { enum: statuses },
  secret: { type: 'string', maxLength: 200, pattern: '\\S' },
};
const needed = ['reference', 'receivedAt', 'expectedBy', 'status'];

/** Answers may grow: who reads them ignores what they do not know. */
const open = { additionalProperties: true };

/** By file name. */
export const schemas = {
  request,
  acceptance: {
    $schema: draft,
    $id: 'urn:privacy-elements:acceptance',
    title: 'Answer that accepts a privacy request',
    ...object(accepted, needed, open),
  },
  status: {
    $schema: draft,
    $id: 'urn:privacy-elements:status',
    title: 'Status of a privacy request',
    ...object(
      {
        ...accepted,
        reason: { enum: statusReasons },
        processingDetails: { type: 'string', maxLength: 2000 },
      },
      needed,
      open,
    ),
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('../schemas/', import.meta.url), { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(
      new URL(`../schemas/${name}.json`, import.meta.url),
      `${JSON.stringify(schema, null, 2)}\n`,
    );
}
