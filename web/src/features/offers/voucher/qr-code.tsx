import { useMemo } from 'react';
import { encode } from 'uqr';

// The four light modules around it that a reader needs to find it.
const quiet = 4;

/** The dark modules as one path: a step to the right, down, back for each run of them. */
export function pathOf(data: readonly (readonly boolean[])[]): string {
  return data
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x] || row[x - 1]) continue;
        let end = x;
        while (row[end]) end += 1;
        runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      }
      return runs;
    })
    .join('');
}

/** A QR code: dark on white in either light, since readers expect it so. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const { size, path } = useMemo(() => {
    const code = encode(content, { ecc: 'M', boostEcc: true, border: quiet });
    return { size: code.size, path: pathOf(code.data) };
  }, [content]);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="block w-full">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
