/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const black: Colour = [0, 0, 0, 1];
export const white: Colour = [255, 255, 255, 1];
export const transparent: Colour = [0, 0, 0, 0];

const known = new Map<string, Colour>();
let brush: CanvasRenderingContext2D | null | undefined;

/** Any colour that a computed style may hold, `oklab()` and its kind included: what the browser paints for it. */
export function colourOf(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) return transparent;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = css;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
  }
  return colour;
}

/** One colour painted over another. */
export function over([r, g, b, a]: Colour, [red, green, blue, alpha]: Colour): Colour {
  const under = alpha * (1 - a);
  const sum = a + under;
  if (sum === 0) return transparent;
  const mix = (above: number, below: number) => (above * a + below * under) / sum;
  return [mix(r, red), mix(g, green), mix(b, blue), sum];
}

export const faded = ([red, green, blue, alpha]: Colour, opacity: number): Colour => [
  red,
  green,
  blue,
  alpha * opacity,
];

/** The contrast ratio of two opaque colours (WCAG 2.2, "contrast ratio"): from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
