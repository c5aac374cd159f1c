import { useLocale, useTranslation } from '../../i18n';
import { factLines } from './facts';

/** A merchant's rule as it was written. */
export function Rule({ children }: { children: string }) {
  return <code className="rounded-md bg-line/50 px-1.5 py-0.5 font-mono text-fine break-all">{children}</code>;
}

/** What a rule saw, fact by fact. */
export function FactsList({ title, facts, currency }: { title: string; facts: Record<string, unknown> | undefined; currency?: string | undefined }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const lines = factLines(facts, t, locale, currency);
  if (lines.length === 0) return null;
  return (
    <section className="pt-4">
      <h3 className="pb-1 text-fine font-semibold text-soft">{title}</h3>
      <dl>
        {lines.map(({ name, label, value }) => (
          <div key={name} className="flex items-baseline gap-4 border-t border-line py-2 text-note first:border-0">
            <dt className="min-w-0 flex-1">{label}</dt>
            <dd className="figures max-w-1/2 text-end font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
