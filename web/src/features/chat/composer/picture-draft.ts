import { useEffect, useRef, useState } from 'react';
import { api, body, Problem } from '../../../api';

/** A picture that was chosen and not sent: shown from this terminal while the server gets it ready. */
export interface PictureDraft {
  previewUrl: string;
  name: string;
  id: string | null;
  problem: Problem | null;
}

/** Gives a picture to the server, which makes it anew without its metadata; resolves to its id. */
export async function uploadPicture(file: Blob): Promise<string> {
  const made = await body(
    api.POST('/api/v1/pictures', {
      body: file as never,
      bodySerializer: (raw: unknown) => raw as Blob,
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
    }),
  );
  return made.id;
}

/** One picture on its way into a message. It is uploaded while one still writes, so that sending is at once. */
export function usePictureDraft() {
  const [picture, setPicture] = useState<PictureDraft | null>(null);
  const file = useRef<File | null>(null);
  const url = picture?.previewUrl;

  useEffect(() => {
    if (!url) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);

  const upload = async (chosen: File) => {
    const still = () => file.current === chosen;
    try {
      const id = await uploadPicture(chosen);
      if (still()) setPicture((held) => held && { ...held, id, problem: null });
    } catch (thrown) {
      if (still()) setPicture((held) => held && { ...held, problem: Problem.from(thrown) });
    }
  };

  const choose = (chosen: File) => {
    file.current = chosen;
    setPicture({ previewUrl: URL.createObjectURL(chosen), name: chosen.name, id: null, problem: null });
    void upload(chosen);
  };

  const again = () => {
    setPicture((held) => held && { ...held, problem: null });
    if (file.current) void upload(file.current);
  };

  const drop = () => {
    file.current = null;
    setPicture(null);
  };

  return { picture, choose, again, drop };
}
