import { Check, Copy, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n';
import { IconButton } from '../../../ui';
import { groupsOf, plainCode, writtenCode } from '../code';
import { useWakeLock } from '../wake-lock';
import { QrCode } from './qr-code';

// Black on white whatever the light of the page: a scanner reads the plate, not the theme.
const plate = 'bg-white text-[#000]';

/** The code in groups of four, its check character apart. */
function WrittenCode({ code }: { code: string }) {
  const { t } = useTranslation('offers');
  const { groups, check } = groupsOf(code);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(writtenCode(code)).then(
      () => {
        setCopied(true);
        setTimeout(() => setCopied(false), 2000);
      },
      () => undefined,
    );
  };
  return (
    <div className="flex items-center justify-center ps-2">
      <p className="flex min-w-0 flex-wrap items-baseline justify-center gap-x-2.5 font-mono text-[1.125rem] leading-snug font-semibold tracking-[0.04em]">
        <span className="sr-only">{[...plainCode(code)].join(' ')}</span>
        {[...groups, check].map((group, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- groups have no name but their place
          <span key={at} aria-hidden="true" className={at < groups.length ? undefined : 'font-normal text-[#5b625b]'}>
            {group}
          </span>
        ))}
      </p>
      <span className="-me-1 [&_button]:text-[#5b625b]">
        <IconButton label={copied ? t('code.copied') : t('code.copy')} onPress={copy}>
          {copied ? <Check aria-hidden="true" size={18} /> : <Copy aria-hidden="true" size={18} />}
        </IconButton>
      </span>
    </div>
  );
}

/** The voucher held out to be scanned. */
export function CodePlate({ code }: { code: string }) {
  const { t } = useTranslation('offers');
  useWakeLock(true);
  return (
    <div className="flex flex-col gap-2">
      <div className={`mx-auto w-full max-w-88 rounded-card border border-line px-3 pt-1 pb-2 shadow-lift ${plate}`}>
        <QrCode content={plainCode(code)} label={t('code.qr')} />
        <WrittenCode code={code} />
      </div>
      <p className="flex items-center justify-center gap-1.5 text-fine text-soft">
        <Sun aria-hidden="true" size={15} className="shrink-0" />
        {t('code.bright')}
      </p>
    </div>
  );
}
