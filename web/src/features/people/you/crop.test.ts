import { describe, expect, it } from 'vitest';
import { kept, mostZoom, pulled, square, wholeCrop } from './crop';

const wide = { width: 400, height: 200 };

describe('the square of a picture', () => {
  it('is as large as fits, in the middle', () => {
    expect(square(wide, wholeCrop)).toEqual({ left: 100, top: 0, side: 200 });
    expect(square({ width: 200, height: 400 }, wholeCrop)).toEqual({ left: 0, top: 100, side: 200 });
  });

  it('follows the finger: pulled to the right, what is left of it comes into view', () => {
    const after = pulled(wide, wholeCrop, 0.25, 0);
    expect(square(wide, after)).toEqual({ left: 50, top: 0, side: 200 });
  });

  it('never leaves the picture, however it is pulled and spread', () => {
    for (const zoom of [0, 0.5, 1, 1.7, mostZoom, 99]) {
      for (const [dx, dy] of [[9, 9], [-9, 9], [0.3, -9], [0, 0]] as const) {
        const { left, top, side } = square(wide, pulled(wide, kept(wide, { ...wholeCrop, zoom }), dx, dy));
        expect(left).toBeGreaterThanOrEqual(-1e-9);
        expect(top).toBeGreaterThanOrEqual(-1e-9);
        expect(left + side).toBeLessThanOrEqual(wide.width + 1e-9);
        expect(top + side).toBeLessThanOrEqual(wide.height + 1e-9);
        expect(side).toBeGreaterThanOrEqual(200 / mostZoom);
      }
    }
  });
});
