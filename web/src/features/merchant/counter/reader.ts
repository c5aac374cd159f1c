/** Reads QR codes off a video, one look at a time. */
export interface CodeReader {
  look: (video: HTMLVideoElement) => Promise<string | null>;
}

interface Barcode {
  rawValue: string;
}

interface BarcodeDetectorLike {
  detect: (source: HTMLVideoElement) => Promise<Barcode[]>;
}

interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetectorLike;
  getSupportedFormats: () => Promise<string[]>;
}

// The browser's own, where there is one: it is faster and costs no download.
async function ownReader(): Promise<CodeReader | null> {
  const Detector = (globalThis as { BarcodeDetector?: BarcodeDetectorClass }).BarcodeDetector;
  if (!Detector) return null;
  try {
    if (!(await Detector.getSupportedFormats()).includes('qr_code')) return null;
    const detector = new Detector({ formats: ['qr_code'] });
    return { look: async (video) => (await detector.detect(video))[0]?.rawValue ?? null };
  } catch {
    return null;
  }
}

// More is no easier to read, and a phone at a counter should not grow hot.
const widest = 640;

async function brought(): Promise<CodeReader> {
  const { readFrame } = await import('./zxing');
  const canvas = document.createElement('canvas');
  return {
    look: async (video) => {
      const scale = Math.min(1, widest / video.videoWidth);
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen || canvas.width === 0) return null;
      pen.drawImage(video, 0, 0, canvas.width, canvas.height);
      return readFrame(pen.getImageData(0, 0, canvas.width, canvas.height));
    },
  };
}

/** The best way to read codes that this browser has. */
export async function codeReader(): Promise<CodeReader> {
  return (await ownReader()) ?? brought();
}
