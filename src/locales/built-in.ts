import type { Messages } from './messages.js';

/** A sentence's place: the parts that an element asks for. */
export type Section = keyof Messages;

/** The languages that come with the library, English apart (BCP 47). Each has a folder here. */
export const builtIn: readonly string[] =
  'ar bg ca cs cy da de el es es-419 et fa fi fil fr fr-CA ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro sk sl sv th tr uk ur vi zh zh-Hant'.split(
    ' ',
  );

/** What stands in a file of its own. The rest is `settings`. */
const alone: Partial<Record<Section, string>> = {
  banner: 'banner',
  choices: 'banner',
  request: 'request',
  requestTypes: 'request-types',
  rights: 'rights',
};

/**
 * Fetches the sections of a language that comes with the library, each file once: a visitor who only sees the banner
 * fetches its sentences and no others.
 */
export async function fetchSections(tag: string, sections: readonly Section[]): Promise<Partial<Messages>> {
  const files = new Set(sections.map((section) => alone[section] ?? 'settings'));
  // The address is relative to this file, in the sources as in the build.
  const parts = await Promise.all(
    [...files].map((file) => import(`./${tag}/${file}.js`) as Promise<Partial<Messages>>),
  );
  return Object.assign({}, ...parts) as Partial<Messages>;
}
