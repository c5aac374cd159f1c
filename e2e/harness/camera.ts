import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { PNG } from 'pngjs';
import { launch } from './screen';

// What a modest camera gives: four to three, and few pictures a second.
const frame = { width: 640, height: 480, rate: 5 };

/** The light of one pixel, from 0 to 255, as a camera weighs its colours. */
function light({ data, width }: PNG, x: number, y: number): number {
  const at = 4 * (y * width + x);
  return Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0));
}

function counter(): Buffer {
  return Buffer.alloc(frame.width * frame.height, 120);
}

/** The picture in the middle of a grey counter, smaller than the frame, each point the mean of those it covers. */
function held(picture: PNG): Buffer {
  const plane = counter();
  const size = Math.round(frame.height * 0.8);
  const step = picture.width / size;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let [sum, points] = [0, 0];
      for (let v = Math.floor(y * step); v < Math.min((y + 1) * step, picture.height); v += 1) {
        for (let u = Math.floor(x * step); u < Math.min((x + 1) * step, picture.width); u += 1) {
          sum += light(picture, u, v);
          points += 1;
        }
      }
      plane[(y + (frame.height - size) / 2) * frame.width + x + (frame.width - size) / 2] = sum / Math.max(points, 1);
    }
  }
  return plane;
}

/** A film of an empty counter, for two seconds, and then of a square picture held before the camera, for ten, as raw frames (YUV4MPEG2). */
function film(picture: PNG): Buffer {
  const colourless = Buffer.alloc((frame.width * frame.height) / 2, 128);
  const take = (plane: Buffer): Buffer => Buffer.concat([Buffer.from('FRAME\n'), plane, colourless]);
  const [empty, shown] = [take(counter()), take(held(picture))];
  const takes = [...Array<Buffer>(2 * frame.rate).fill(empty), ...Array<Buffer>(10 * frame.rate).fill(shown)];
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${frame.width} H${frame.height} F${frame.rate}:1 Ip A1:1 C420jpeg\n`), ...takes]);
}

/** Starts a browser whose camera sees a picture held before it, again and again, and asks nobody whether it may be used. */
export async function cameraOn(picture: PNG): Promise<{ browser: Browser; end: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trilby-camera-'));
  const file = path.join(folder, 'film.y4m');
  await writeFile(file, film(picture));
  const browser = await launch('--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`);
  const end = async (): Promise<void> => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { browser, end };
}
