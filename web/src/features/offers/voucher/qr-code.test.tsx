import { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plainCode } from '../code';
import { code } from '../coffee';
import { QrCode } from './qr-code';

const scale = 6;

/** Paints what the drawing says and has it read by a decoder that knows nothing of who drew it. */
function read(svg: SVGSVGElement): string {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const light = new Uint8ClampedArray((side * scale) ** 2).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      light.fill(0, row * side * scale + Number(x) * scale, row * side * scale + (Number(x) + Number(run)) * scale);
    }
  }
  return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, side * scale, side * scale)))).getText();
}

describe('the QR code of a voucher', () => {
  it.each([code, 'TFFT-YFNG-YTWJ-MW53-*', '0000-0000-0000-0000-~', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-='])('of %s holds the code without dashes', (one) => {
    render(<QrCode content={plainCode(one)} label="QR code" />);
    const svg = screen.getByRole<HTMLElement & SVGSVGElement>('img', { name: 'QR code' });
    expect(read(svg)).toBe(plainCode(one));
  });

  it('is dark on white with four light modules around it, in either light', () => {
    render(<QrCode content={plainCode(code)} label="QR code" />);
    const svg = screen.getByRole('img');
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    expect(svg.querySelector('path')?.getAttribute('fill')).toBe('#000');
    const starts = [...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/gu)];
    expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4);
    expect(Math.min(...starts.map(([, , y]) => Number(y)))).toBe(4);
  });
});
