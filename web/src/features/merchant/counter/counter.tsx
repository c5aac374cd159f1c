import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n';
import { Button, useMedia } from '../../../ui';
import { Columns } from '../parts/columns';
import { Frame } from '../parts/frame';
import type { Merchant, Redeemed } from '../queries';
import { addsUp, codeLength, normalCode } from './code';
import { CodeField } from './code-field';
import { DoneCard } from './done-card';
import { Latest } from './latest';
import { ReverseSheet } from './reverse-sheet';
import { Scanner } from './scanner';
import { cameraAllowed } from './use-camera';
import { VoucherAtTill } from './voucher-at-till';

/** Feels like a beep: the code was read. Browsers that cannot shake say nothing. */
function tick(): void {
  if ('vibrate' in navigator) navigator.vibrate(30);
}

interface AskProps {
  scanning: boolean;
  onScan: (on: boolean) => void;
  /** The voucher before: its code may still lie under the camera. */
  last: string | null;
  onCode: (code: string) => void;
}

const pause = 4000;

function Ask({ scanning, onScan, last, onCode }: AskProps) {
  const { t } = useTranslation('merchant');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  // A hand scanner types the code and Enter, into the field that has the focus. On a phone that would call up the keyboard.
  const hands = useMedia('(pointer: fine)');
  const rested = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      rested.current = true;
    }, pause);
    return () => clearTimeout(timer);
  }, []);
  // Menus and posters have QR codes too; asking the server about those would count as guessing.
  const read = (text: string) => {
    const code = normalCode(text);
    if (code === last && !rested.current) return false;
    if (!addsUp(code)) {
      setNote(t('camera.other_code'));
      return false;
    }
    tick();
    onCode(code);
    return true;
  };
  const take = () => {
    const missing = codeLength - typed.length;
    if (missing === 0 && !addsUp(typed)) return setError(t('problem.code_mistyped'));
    if (missing !== 0) return setError(typed === '' ? t('code.needed') : missing > 0 ? t('code.short', { count: missing }) : t('code.long', { count: -missing }));
    return onCode(typed);
  };
  return (
    <div className="flex flex-col gap-4">
      <Scanner on={scanning} onTurn={onScan} onCode={read} note={note} />
      <form
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <CodeField
          code={typed}
          error={error}
          autoFocus={hands}
          onChange={(code) => {
            setTyped(code);
            setError(null);
          }}
        />
        <Button type="submit" wide tone={scanning && typed === '' ? 'quiet' : 'primary'}>
          {t('code.check')}
        </Button>
      </form>
    </div>
  );
}

type Stage = { at: 'ask' } | { at: 'voucher'; code: string; turn: number } | { at: 'done'; done: Redeemed };

function AtTheCounter({ merchant, scan }: { merchant: Merchant; scan: boolean }) {
  const [stage, setStage] = useState<Stage>({ at: 'ask' });
  const [scanning, setScanning] = useState(scan);
  const [undoing, setUndoing] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  // Once the camera was allowed here, coming to the counter means scanning.
  useEffect(() => {
    let here = true;
    void cameraAllowed().then((allowed) => (here && allowed ? setScanning(true) : undefined));
    return () => {
      here = false;
    };
  }, []);
  const ask = () => setStage({ at: 'ask' });
  const check = (code: string) => {
    setLast(code);
    setStage({ at: 'voucher', code, turn: Date.now() });
  };
  return (
    <>
      {stage.at === 'ask' ? (
        <Ask scanning={scanning} onScan={setScanning} last={last} onCode={check} />
      ) : stage.at === 'voucher' ? (
        <VoucherAtTill key={stage.turn} merchant={merchant} code={stage.code} onLeave={ask} onDone={(done) => setStage({ at: 'done', done })} />
      ) : (
        <DoneCard done={stage.done} onUndo={() => setUndoing(true)} onNext={ask} />
      )}
      {undoing && stage.at === 'done' ? <ReverseSheet redemption={stage.done} onClose={() => setUndoing(false)} onReversed={(done) => setStage({ at: 'done', done })} /> : null}
    </>
  );
}

/** The counter: scan or type, see what it is worth, redeem, next. */
export function Counter({ merchantId, scan = false }: { merchantId: string; scan?: boolean }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="counter" title={t('counter.title')}>
      {(merchant) => (
        <Columns
          main={
            <div className="mx-auto w-full max-w-xl p-4">
              <AtTheCounter merchant={merchant} scan={scan} />
            </div>
          }
          side={<Latest merchantId={merchantId} />}
        />
      )}
    </Frame>
  );
}
