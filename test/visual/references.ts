import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, marked } from './compare.js';
import { decode, encode, type Picture } from './picture.js';

const folder = join(import.meta.dirname, 'references');

/** Not in the repository. */
const differences = join(import.meta.dirname, '../../dist.visual');

const fileOf = (name: string): string => join(folder, `${name}.png`);

/** The names of all pictures that are kept. */
export const references = (): string[] =>
  existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.png$/, '')) : [];

export const sizeOf = (name: string): number => readFileSync(fileOf(name)).length;

export const reference = (name: string): Picture | undefined =>
  existsSync(fileOf(name)) ? decode(readFileSync(fileOf(name))) : undefined;

export function keep(name: string, picture: Picture): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), encode(picture));
}

export const drop = (name: string): void => rmSync(fileOf(name));

/** What is wrong with a picture, with the files that show it; undefined if a person sees no difference. */
export function complaint(name: string, actual: Buffer): string | undefined {
  const expected = reference(name);
  if (!expected) return `There is no picture of it yet. ${remedy}`;
  const picture = decode(actual);
  const difference = compare(expected, picture);
  if (!difference.isVisible) return undefined;
  mkdirSync(differences, { recursive: true });
  const write = (what: string, png: Buffer): string => {
    const file = join(differences, `${name}.${what}.png`);
    writeFileSync(file, png);
    return file;
  };
  const size = ({ width, height }: Picture): string => `${width} × ${height}`;
  const files = [write('actual', actual), write('expected', encode(expected))];
  if (difference.pixels.length > 0) files.push(write('different', encode(marked(picture, difference))));
  return `${
    difference.pixels.length > 0
      ? `It looks different: of the worst square, ${Math.round(difference.worst * 100)} %.`
      : `It was ${size(expected)} and is ${size(picture)}.`
  }\n  ${files.join('\n  ')}\nIf it is meant to: ${remedy}`;
}

const remedy = '`npm run update-screenshots`, and look at every picture that git calls changed.';
