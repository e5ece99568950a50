import type { Picture } from './picture.js';

/** How far a channel (0 to 255) may lie beyond what is around the same place in the other picture. */
const TOLERANCE = 8;

/** The side of the squares that are looked at, and the share of a square that may differ all the same. */
const SIDE = 16;
const SHARE = 0.06;

export interface Difference {
  /** How much of the worst square differs, 0 to 1; 1 where the sizes differ. */
  readonly worst: number;
  /** The pixels that differ, where the sizes are the same. */
  readonly pixels: Uint8Array;
  readonly isVisible: boolean;
}

/**
 * Whether a person would see a difference. Other hinting, edges and gamma move the ink of a letter by less than a pixel: a pixel
 * counts only if its colour lies outside of the colours around its place in the other picture. A few such pixels are everywhere in
 * text. So the picture is not judged by their number, of which a moved button has no more than another machine's letters, but by
 * how close together they are.
 */
export function compare(one: Picture, other: Picture): Difference {
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return { worst: 1, pixels: new Uint8Array(), isVisible: true };
  const pixels = new Uint8Array(width * height);
  for (let place = 0; place < pixels.length; place += 1) {
    if (isSame(one, other, place)) continue;
    if (!isExplained(one, other, place) || !isExplained(other, one, place)) pixels[place] = 1;
  }
  const worst = densest(pixels, width, height) / SIDE ** 2;
  return { worst, pixels, isVisible: worst > SHARE };
}

function isSame(one: Picture, other: Picture, place: number): boolean {
  const start = place * 4;
  return [0, 1, 2].every((channel) => one.data[start + channel] === other.data[start + channel]);
}

/** Whether the colour at a place lies within the colours of the other picture there and next to it. */
function isExplained(one: Picture, { data, width, height }: Picture, place: number): boolean {
  const [column, row] = [place % width, Math.floor(place / width)];
  const [left, right] = [Math.max(0, column - 1), Math.min(width - 1, column + 1)];
  const [top, bottom] = [Math.max(0, row - 1), Math.min(height - 1, row + 1)];
  for (let channel = 0; channel < 3; channel += 1) {
    const value = one.data[place * 4 + channel]!;
    let [low, high] = [255, 0];
    for (let y = top; y <= bottom; y += 1)
      for (let x = left; x <= right; x += 1) {
        const around = data[(y * width + x) * 4 + channel]!;
        if (around < low) low = around;
        if (around > high) high = around;
      }
    if (value < low - TOLERANCE || value > high + TOLERANCE) return false;
  }
  return true;
}

/** The most that any square holds, through sums over everything above and to the left. */
function densest(pixels: Uint8Array, width: number, height: number): number {
  const wide = width + 1;
  const sums = new Uint32Array(wide * (height + 1));
  const at = (x: number, y: number): number => sums[Math.max(0, y) * wide + Math.max(0, x)]!;
  let most = 0;
  for (let y = 1; y <= height; y += 1)
    for (let x = 1, row = 0; x <= width; x += 1) {
      row += pixels[(y - 1) * width + x - 1]!;
      sums[y * wide + x] = at(x, y - 1) + row;
      const inside = at(x, y) - at(x - SIDE, y) - at(x, y - SIDE) + at(x - SIDE, y - SIDE);
      if (inside > most) most = inside;
    }
  return most;
}

/** The picture, pale, with what differs in red. */
export function marked({ data, width, height }: Picture, { pixels }: Difference): Picture {
  const shown = new Uint8Array(data.length);
  for (let place = 0; place < width * height; place += 1)
    for (let channel = 0; channel < 4; channel += 1) {
      const pale = 255 - Math.round((255 - data[place * 4 + channel]!) / 4 / 32) * 32;
      shown[place * 4 + channel] = pixels[place] ? [220, 0, 0, 255][channel]! : pale;
    }
  return { width, height, data: shown };
}
