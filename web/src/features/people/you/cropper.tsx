import { ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, type PointerEvent } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { classes } from '../../../ui';
import { kept, mostZoom, pulled, square, type Crop } from './crop';

const shownSide = 640;

/** Draws what the crop shows onto a square canvas. Paper shines through where the picture has holes. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { left, top, side } = square(picture, crop);
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
}

// Fingers and the mouse pull; two fingers spread. What each pointer did last is kept by its id.
function usePull(picture: ImageBitmap, crop: Crop, onChange: (crop: Crop) => void) {
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const spread = () => {
    const [one, other] = [...fingers.current.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  const lift = (event: PointerEvent) => fingers.current.delete(event.pointerId);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const wide = spread();
      const count = fingers.current.size;
      const width = event.currentTarget.clientWidth;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const moved = pulled(picture, crop, (event.clientX - before.x) / width / count, (event.clientY - before.y) / width / count);
      onChange(wide > 0 ? kept(picture, { ...moved, zoom: (moved.zoom * spread()) / wide }) : moved);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

interface DialProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

function Dial({ label, value, least, most, onChange }: DialProps) {
  return (
    <Slider aria-label={label} minValue={least} maxValue={most} step={(most - least) / 60} value={value} onChange={(to) => onChange(to as number)} className="flex-1">
      <SliderTrack className="relative flex h-12 w-full items-center before:h-1.5 before:w-full before:rounded-full before:bg-line">
        <SliderThumb className={({ isDragging }) => classes('top-1/2 size-6 rounded-full border-2 border-sheet bg-felt shadow-lift', isDragging && 'scale-110')} />
      </SliderTrack>
    </Slider>
  );
}

/** Chooses the square of a picture: pull it or spread it; the dials do the same from a keyboard. */
export function Cropper({ picture, crop, onChange }: { picture: ImageBitmap; crop: Crop; onChange: (crop: Crop) => void }) {
  const { t } = useTranslation('people');
  const canvas = useRef<HTMLCanvasElement>(null);
  const pull = usePull(picture, crop, onChange);
  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop);
  }, [picture, crop]);
  const turn = (change: Partial<Crop>) => onChange(kept(picture, { ...crop, ...change }));
  return (
    <div className="flex flex-col items-center gap-2">
      <div {...pull} className="relative w-full max-w-72 cursor-grab touch-none overflow-hidden rounded-card active:cursor-grabbing">
        <canvas ref={canvas} role="img" aria-label={t('picture.part')} width={shownSide} height={shownSide} className="block aspect-square w-full" />
        <span aria-hidden="true" className="pointer-events-none absolute inset-0 rounded-full shadow-[0_0_0_100vmax_var(--veil)] ring-2 ring-white" />
      </div>
      <div className="flex w-full max-w-72 items-center gap-3 text-soft">
        <ZoomOut aria-hidden="true" size={18} />
        <Dial label={t('picture.zoom')} least={1} most={mostZoom} value={crop.zoom} onChange={(zoom) => turn({ zoom })} />
        <ZoomIn aria-hidden="true" size={18} />
      </div>
      {/* Fingers pull the picture itself; these appear for who comes by keyboard. */}
      <div className="sr-only max-w-72 focus-within:not-sr-only focus-within:w-full!">
        <Dial label={t('picture.across')} least={0} most={1} value={crop.x} onChange={(x) => turn({ x })} />
        <Dial label={t('picture.down')} least={0} most={1} value={crop.y} onChange={(y) => turn({ y })} />
      </div>
    </div>
  );
}
