import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney, minorDigits } from '../../../money';
import { Further } from '../parts/further';
import type { DayFigures, Figures } from '../queries';
import { daysToDraw, scaleFor } from './scale';

const height = 132;
const edge = { top: 10, bottom: 22, end: 4 };

function useWidth(): { box: React.RefObject<HTMLDivElement | null>; width: number } {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const element = box.current;
    if (!element || !('ResizeObserver' in window)) return undefined;
    const watcher = new ResizeObserver(([entry]) => (entry ? setWidth(Math.max(200, Math.round(entry.contentRect.width))) : undefined));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { box, width };
}

interface Point {
  day: string;
  value: number;
}

interface ChartProps {
  title: string;
  points: Point[];
  write: (value: number) => string;
  /** For the axis, where room is short. */
  brief: (value: number) => string;
  tone: 'felt' | 'brass';
}

const dayName = (day: string, locale: string, style: 'short' | 'long') =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** One figure, day by day, with axes that say how much and when. What it shows is told as well. */
function DayChart({ title, points, write, brief, tone }: ChartProps) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const { box, width } = useWidth();
  const most = Math.max(...points.map((point) => point.value), 0);
  const { top, marks } = scaleFor(most);
  const gutter = 8 + 7 * Math.max(...marks.map((mark) => brief(mark).length));
  const room = width - gutter - edge.end;
  const slot = room / points.length;
  const y = (value: number) => edge.top + (height - edge.top - edge.bottom) * (1 - value / top);
  const sum = points.reduce((all, point) => all + point.value, 0);
  const peak = points.find((point) => point.value === most);
  const spoken = sum === 0 || !peak ? t('chart.nothing', { title }) : t('chart.spoken', { title, sum: write(sum), most: write(most), day: dayName(peak.day, locale, 'long') });
  const named = [0, Math.floor(points.length / 2), points.length - 1];
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="flex items-baseline gap-2 text-note">
        <span className="flex-1 font-semibold">{title}</span>
        <span className="figures text-soft">{write(sum)}</span>
      </figcaption>
      <div ref={box} className="w-full">
        <svg role="img" aria-label={spoken} width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="block max-w-full overflow-visible">
          {marks.map((mark) => (
            <g key={mark}>
              <line x1={gutter} x2={width - edge.end} y1={y(mark)} y2={y(mark)} stroke={mark === 0 ? 'var(--edge)' : 'var(--line)'} />
              <text x={gutter - 6} y={y(mark)} textAnchor="end" dominantBaseline="central" className="figures" fontSize="11" fill="var(--soft)">
                {brief(mark)}
              </text>
            </g>
          ))}
          {points.map((point, at) =>
            point.value > 0 ? (
              <rect key={point.day} x={gutter + at * slot + slot * 0.14} width={Math.max(2, slot * 0.72)} y={y(point.value)} height={Math.max(1, y(0) - y(point.value))} rx={Math.min(2, slot / 4)} fill={`var(--${tone})`} />
            ) : null,
          )}
          {named.map((at, index) => (
            <text key={at} x={index === 0 ? gutter : index === 2 ? width - edge.end : gutter + (at + 0.5) * slot} y={height - 6} textAnchor={index === 0 ? 'start' : index === 2 ? 'end' : 'middle'} className="figures" fontSize="11" fill="var(--soft)">
              {dayName(points[at]?.day ?? '', locale, 'short')}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function DayTable({ days, currency }: { days: readonly DayFigures[]; currency: string }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const columns = ['passed', 'claimed', 'redeemed', 'rewarded'] as const;
  return (
    <Further label={t('chart.table')}>
      {/* A table may be wider than a phone: what scrolls has to be reached by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('chart.table')}>
        <table className="figures w-full text-end text-fine">
          <thead>
            <tr className="border-b border-line text-soft">
              <th scope="col" className="py-2 pe-2 text-start font-semibold">
                {t('chart.day')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="px-2 font-semibold">
                  {t(`chart.${column}`)}
                </th>
              ))}
              <th scope="col" className="ps-2 font-semibold">
                {t('chart.cost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((one) => (
              <tr key={one.day} className="border-b border-line last:border-0">
                <th scope="row" className="py-1.5 pe-2 text-start font-normal whitespace-nowrap">
                  {dayName(one.day, locale, 'short')}
                </th>
                {columns.map((column) => (
                  <td key={column} className="px-2">
                    {one[column].toLocaleString(locale)}
                  </td>
                ))}
                <td className="ps-2 whitespace-nowrap">{formatMoney({ amount: one.cost.amount, currency }, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Further>
  );
}

/** Day by day: claimed, used, and what it cost. */
export function DayCharts({ figures }: { figures: Figures }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const { currency } = figures.discounts;
  const days = daysToDraw(figures.days, today);
  const points = (pick: (day: DayFigures) => number) => days.map(({ day, figures: found }) => ({ day, value: found ? pick(found) : 0 }));
  const count = (value: number) => value.toLocaleString(locale);
  const brief = new Intl.NumberFormat(locale, { notation: 'compact' });
  if (figures.days.length === 0) return null;
  return (
    <div className="flex flex-col gap-5 px-4">
      <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
        <DayChart title={t('chart.claimed')} tone="felt" points={points((day) => day.claimed)} write={count} brief={(value) => brief.format(value)} />
        <DayChart title={t('chart.redeemed')} tone="felt" points={points((day) => day.redeemed)} write={count} brief={(value) => brief.format(value)} />
        <DayChart
          title={t('chart.cost')}
          tone="brass"
          points={points((day) => day.cost.amount)}
          write={(amount) => formatMoney({ amount, currency }, locale)}
          brief={(amount) => brief.format(amount / 10 ** minorDigits(currency))}
        />
      </div>
      <DayTable days={figures.days} currency={currency} />
    </div>
  );
}
