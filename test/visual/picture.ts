import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Four bytes for each pixel: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const decode = (png: Buffer): Picture => PNG.sync.read(png);

/**
 * A PNG with a palette: a third of the size. What has more than 256 colours, because of the edges of its letters, is rounded in
 * the smallest steps that will do; the comparison does not see them.
 */
export function encode({ width, height, data }: Picture): Buffer {
  for (const step of [1, 2, 4, 8]) {
    const palette = new Map<number, number>();
    const rows = Buffer.alloc((width + 1) * height);
    for (let pixel = 0; pixel < width * height && palette.size <= 256; pixel += 1) {
      const color = [0, 1, 2].reduce((sum, channel) => {
        const value = Math.min(255, Math.round(data[pixel * 4 + channel]! / step) * step);
        return sum * 256 + value;
      }, 0);
      if (!palette.has(color)) palette.set(color, palette.size);
      // Each row begins with the number of its filter, which is none.
      rows[pixel + Math.floor(pixel / width) + 1] = palette.get(color)!;
    }
    if (palette.size <= 256) return paletted(width, height, [...palette.keys()], rows);
  }
  throw new Error('The picture has too many colours.');
}

function paletted(width: number, height: number, colors: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which are places in the palette.
  header.set([8, 3], 8);
  const palette = Buffer.alloc(colors.length * 3);
  colors.forEach((color, index) => palette.writeUIntBE(color, index * 3, 3));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
