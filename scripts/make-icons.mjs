/**
 * Draws the product's icons: a ledger page with its grid, and a green light with a tick; and one for each button of the ribbon, a
 * white sign on a tile, which stands out on Office's light and dark grounds alike.
 * Shapes are signed distances in a 64×64 space; each pixel is the mean of 8×8 samples. Small sizes leave out fine lines.
 * Run: npm run icons
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";

const SIZES = [16, 32, 64, 80, 128];
/** What Office wants of a button. */
const BUTTON_SIZES = [16, 32, 80];
const SAMPLES = 8;
const PAGE = [15, 111, 116];
const HEAD = [9, 78, 82];
const PAPER = [255, 255, 255];
const LIGHT = [22, 152, 62];

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
/** Distance to a rounded rectangle from (x0,y0) to (x1,y1); negative inside. */
const box = (x0, y0, x1, y1, radius) => (x, y) => {
  const dx = Math.abs(x - (x0 + x1) / 2) - (x1 - x0) / 2 + radius;
  const dy = Math.abs(y - (y0 + y1) / 2) - (y1 - y0) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
const disc = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) - radius;
/** Distance to a line with round ends, `width` wide. */
const line = (ax, ay, bx, by, width) => (x, y) => {
  const along = clamp(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2), 0, 1);
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) - width / 2;
};
const both = (one, other) => (x, y) => Math.max(one(x, y), other(x, y));

/** Layers from below to above: a shape and its colour; null is a hole down to the ground. */
function layers(size) {
  const small = size <= 16;
  const medium = size <= 32;
  const page = small ? box(4, 4, 48, 60, 6) : box(4, 3, 50, 61, 7);
  const stroke = small ? 4 : medium ? 4 : 3.2;
  const rows = small ? [26, 38] : [30, 42.5];
  const lights = small ? { cx: 46, cy: 46, radius: 16 } : { cx: 46.5, cy: 46.5, radius: 15.5 };
  const gap = small ? 4 : 3;
  return [
    { shape: page, colour: PAGE },
    { shape: both(page, box(4, 3, 50, small ? 20 : 17, 0)), colour: HEAD },
    ...rows.map((y) => ({ shape: line(11, y, 43, y, stroke), colour: PAPER })),
    ...(small ? [] : [{ shape: line(21, 24, 21, 54, stroke), colour: PAPER }, { shape: line(11, 10, 30, 10, stroke), colour: PAPER }]),
    { shape: disc(lights.cx, lights.cy, lights.radius + gap), colour: null },
    { shape: disc(lights.cx, lights.cy, lights.radius), colour: LIGHT },
    ...tick(lights, small ? 6 : 4.6),
  ];
}

/** A stroke through points, with round corners. */
const stroke = (width, ...points) => points.slice(1).map(([x, y], at) => ({ shape: line(...points[at], x, y, width), colour: PAPER }));

/** The buttons' signs; `thin` is the width of a stroke at this size. */
const SIGNS = {
  review: (thin) => stroke(thin * 1.25, [17, 33], [28, 44], [47, 20]),
  fill: (thin) => [...stroke(thin * 1.6, [24, 40], [44, 18]), ...stroke(thin, [17, 49], [47, 49])],
  compile: (thin) => stroke(thin, [45, 17], [20, 17], [34, 32], [20, 47], [45, 47]),
  clear: (thin) => [...stroke(thin, [20, 20], [44, 44]), ...stroke(thin, [44, 20], [20, 44])],
  open: (thin) => [...stroke(thin, [14, 17], [50, 17], [50, 47], [14, 47], [14, 17]), ...stroke(thin, [35, 17], [35, 47])],
};

function buttonLayers(sign, size) {
  return [{ shape: box(2, 2, 62, 62, 12), colour: PAGE }, ...SIGNS[sign](size <= 16 ? 7 : size <= 32 ? 6 : 5)];
}

function tick({ cx, cy, radius }, width) {
  const at = (x, y) => [cx + x * radius, cy + y * radius];
  const [start, corner, end] = [at(-0.46, 0.04), at(-0.12, 0.38), at(0.48, -0.32)];
  return [
    { shape: line(...start, ...corner, width), colour: PAPER },
    { shape: line(...corner, ...end, width), colour: PAPER },
  ];
}

/** Colour of one sample: the topmost shape it lies in; [r, g, b, 0 or 1]. */
function sample(stack, x, y) {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const { shape, colour } = stack[at];
    if (shape(x, y) <= 0) return colour ? [...colour, 1] : [0, 0, 0, 0];
  }
  return [0, 0, 0, 0];
}

/** A square PNG of this size. */
function draw(size, stack) {
  const png = new PNG({ width: size, height: size });
  const scale = 64 / size;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sy = 0; sy < SAMPLES; sy += 1) {
        for (let sx = 0; sx < SAMPLES; sx += 1) {
          const [red, green, blue, alpha] = sample(stack, (column + (sx + 0.5) / SAMPLES) * scale, (row + (sy + 0.5) / SAMPLES) * scale);
          sum[0] += red * alpha;
          sum[1] += green * alpha;
          sum[2] += blue * alpha;
          sum[3] += alpha;
        }
      }
      const offset = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) png.data[offset + channel] = sum[3] ? Math.round(sum[channel] / sum[3]) : 0;
      png.data[offset + 3] = Math.round((sum[3] / SAMPLES ** 2) * 255);
    }
  }
  return PNG.sync.write(png);
}

const assets = new URL("../assets/", import.meta.url);
mkdirSync(assets, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, assets), draw(size, layers(size)));
for (const sign of Object.keys(SIGNS)) for (const size of BUTTON_SIZES) writeFileSync(new URL(`${sign}-${size}.png`, assets), draw(size, buttonLayers(sign, size)));
