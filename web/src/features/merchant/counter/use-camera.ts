import { useEffect, useRef, useState, type RefObject } from 'react';
import { codeReader } from './reader';

/** How it stands with the camera: off, the browser asks, it looks; or why it cannot. */
export type CameraState = 'off' | 'asking' | 'looking' | 'denied' | 'missing' | 'insecure' | 'busy';

function whyNot(thrown: unknown): CameraState {
  const name = thrown instanceof DOMException ? thrown.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return 'busy';
}

/** Whether the reader has let this page use the camera before, so that nobody is asked again. */
export async function cameraAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'camera' as PermissionName })).state === 'granted';
  } catch {
    return false;
  }
}

const between = 120;

async function open(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } } });
}

/**
 * Looks through the camera while it is on, until `onCode` takes what was read (some other code that lies about is not taken).
 * The stream ends with that, and with the page.
 */
export function useCamera(on: boolean, onCode: (text: string) => boolean): { state: CameraState; video: RefObject<HTMLVideoElement | null> } {
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onCode);
  const [state, setState] = useState<CameraState>('off');
  useEffect(() => {
    found.current = onCode;
  });

  useEffect(() => {
    if (!on) return undefined;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const end = () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
    const start = async () => {
      // Browsers keep the camera from pages without HTTPS, and say so by having none.
      if (!('mediaDevices' in navigator)) return setState(window.isSecureContext ? 'missing' : 'insecure');
      setState('asking');
      try {
        const [opened, reader] = await Promise.all([open(), codeReader()]);
        stream = opened;
        const screen = video.current;
        if (over || !screen) return end();
        screen.srcObject = stream;
        await screen.play();
        if (over) return undefined;
        setState('looking');
        const look = async () => {
          if (over) return;
          const text = screen.readyState >= 2 && !document.hidden ? await reader.look(screen).catch(() => null) : null;
          if (over) return;
          if (text && found.current(text)) return end();
          timer = setTimeout(() => void look(), between);
        };
        void look();
      } catch (thrown) {
        if (!over) setState(whyNot(thrown));
        end();
      }
      return undefined;
    };
    void start();
    return () => {
      end();
      setState('off');
    };
  }, [on]);

  return { state, video };
}
