// The square that is cut out of a picture, as pure sums: `zoom` 1 shows as much as fits,
// `x` and `y` say where the middle of the square stands in the picture, from 0 to 1.

export interface Size {
  width: number;
  height: number;
}

export interface Crop {
  x: number;
  y: number;
  zoom: number;
}

export const wholeCrop: Crop = { x: 0.5, y: 0.5, zoom: 1 };
export const mostZoom = 4;

/** The side of the square, in pixels of the picture. */
export function sideOf(picture: Size, zoom: number): number {
  return Math.min(picture.width, picture.height) / zoom;
}

/** The nearest crop that stays inside the picture. */
export function kept(picture: Size, crop: Crop): Crop {
  const zoom = Math.min(mostZoom, Math.max(1, crop.zoom));
  const half = sideOf(picture, zoom) / 2;
  const within = (at: number, length: number) => Math.min(1 - half / length, Math.max(half / length, at));
  return { zoom, x: within(crop.x, picture.width), y: within(crop.y, picture.height) };
}

/** The picture was pulled by so much of the frame's width: the square moves the other way. */
export function pulled(picture: Size, crop: Crop, dx: number, dy: number): Crop {
  const side = sideOf(picture, crop.zoom);
  return kept(picture, { ...crop, x: crop.x - (dx * side) / picture.width, y: crop.y - (dy * side) / picture.height });
}

/** Left, top and side of the square, in pixels of the picture. */
export function square(picture: Size, crop: Crop): { left: number; top: number; side: number } {
  const side = sideOf(picture, crop.zoom);
  return { left: crop.x * picture.width - side / 2, top: crop.y * picture.height - side / 2, side };
}
