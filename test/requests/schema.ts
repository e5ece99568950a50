import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A schema as it is published, compiled by a validator that is not ours. */
export function schemaOf(name: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const path = new URL(`../../schemas/${name}.json`, import.meta.url);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}
