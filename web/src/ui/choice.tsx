import { Check, ChevronDown, Minus, Plus, Search } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select as AriaSelect,
  SelectValue,
  Switch as AriaSwitch,
} from 'react-aria-components';
import { useLocale, useTranslation } from '../i18n';
import { Avatar, type Face } from './avatar';
import { Button, IconButton } from './button';
import { classes } from './classes';
import { boxClass, errorClass, hintClass, labelClass } from './field';
import { choiceClass, popoverClass } from './menu';

export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  hint?: string;
  icon?: ReactNode;
  disabled?: boolean;
}

export interface SelectProps<Id extends string> {
  label: string;
  hideLabel?: boolean;
  options: readonly Option<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** One of several, where the others need not be in sight. */
export function Select<Id extends string>({ label, hideLabel, options, value, onChange }: SelectProps<Id>) {
  const { t } = useTranslation('ui');
  return (
    <AriaSelect value={value} onChange={(id) => onChange(id as Id)} placeholder={t('choose')} className="flex flex-col gap-1.5">
      <Label className={hideLabel ? 'sr-only' : labelClass}>{label}</Label>
      <AriaButton className={classes(boxClass, 'flex min-h-12 cursor-pointer items-center gap-2 px-3.5 text-start')}>
        <SelectValue className="flex-1 truncate">{({ selectedText }) => selectedText || t('choose')}</SelectValue>
        <ChevronDown aria-hidden="true" size={18} className="text-soft" />
      </AriaButton>
      <Popover className={classes(popoverClass, 'w-(--trigger-width)')}>
        <ListBox className="outline-none">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} isDisabled={option.disabled ?? false} className={choiceClass}>
              {({ isSelected }) => (
                <>
                  {option.icon}
                  <span className="flex-1">{option.label}</span>
                  {isSelected ? <Check aria-hidden="true" size={18} className="text-felt" /> : null}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** On or off, in force at once. */
export function Switch({ label, hint, isSelected, onChange, isDisabled = false }: { label: string; hint?: string; isSelected: boolean; onChange: (on: boolean) => void; isDisabled?: boolean }) {
  const hintId = useId();
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      aria-describedby={hint ? hintId : undefined}
      className="group flex min-h-12 cursor-pointer items-center gap-4 py-1.5 disabled:cursor-not-allowed disabled:opacity-60"
    >
      <span className="flex-1">
        <span className="block">{label}</span>
        {hint ? (
          <span id={hintId} className={hintClass}>
            {hint}
          </span>
        ) : null}
      </span>
      <span className="flex h-7.5 w-12.5 shrink-0 items-center rounded-full border border-edge bg-paper p-0.75 outline-offset-2 transition-colors group-focus-visible:outline-2 group-data-focus-visible:outline-2 group-data-focus-visible:outline-felt group-selected:border-felt group-selected:bg-felt">
        <span className="size-5.5 rounded-full bg-edge transition-[translate,background-color] duration-200 ease-settle group-selected:translate-x-5 group-selected:bg-felt-ink rtl:group-selected:-translate-x-5 motion-reduce:transition-none" />
      </span>
    </AriaSwitch>
  );
}

export interface RadioCardsProps<Id extends string> {
  label: string;
  hideLabel?: boolean;
  options: readonly Option<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** Side by side where the labels are short. */
  columns?: 1 | 2 | 3;
}

/** One of a few, each with a sentence that says what it means. */
export function RadioCards<Id extends string>({ label, hideLabel, options, value, onChange, columns = 1 }: RadioCardsProps<Id>) {
  return (
    <RadioGroup value={value} onChange={(id) => onChange(id as Id)} className="flex flex-col gap-1.5">
      <Label className={hideLabel ? 'sr-only' : labelClass}>{label}</Label>
      <div className={classes('grid gap-2', columns === 2 && 'grid-cols-2', columns === 3 && 'grid-cols-3')}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.disabled ?? false}
            className="group flex min-h-12 cursor-pointer items-center gap-3 rounded-box border border-line bg-raised px-3.5 py-2.5 transition-colors hover:border-edge selected:border-felt selected:bg-felt-wash disabled:cursor-not-allowed disabled:opacity-60"
          >
            <span className="grid size-5 shrink-0 place-items-center rounded-full border-2 border-edge group-selected:border-felt">
              <span className="size-2.5 scale-0 rounded-full bg-felt transition-transform duration-150 group-selected:scale-100" />
            </span>
            {option.icon}
            <span className="min-w-0 flex-1">
              <span className="block text-note font-semibold">{option.label}</span>
              {option.hint ? <span className="block text-fine text-soft">{option.hint}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

export interface NumberStepperProps {
  label: string;
  hideLabel?: boolean;
  value: number;
  onChange: (value: number) => void;
  least?: number;
  most?: number;
  isDisabled?: boolean;
}

/** A small whole number, a tap at a time; arrow keys work as well. */
export function NumberStepper({ label, hideLabel, value, onChange, least = 0, most = 999, isDisabled = false }: NumberStepperProps) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const labelId = useId();
  const step = (by: number) => onChange(Math.min(most, Math.max(least, value + by)));
  const byKey: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity };
  return (
    <div className="flex items-center gap-3">
      <span id={labelId} className={hideLabel ? 'sr-only' : 'flex-1 text-note'}>
        {label}
      </span>
      <div className="flex items-center rounded-full border border-line bg-raised">
        <IconButton label={`${label}: ${t('less')}`} isDisabled={isDisabled || value <= least} onPress={() => step(-1)} excludeFromTabOrder>
          <Minus aria-hidden="true" size={18} />
        </IconButton>
        <span
          role="spinbutton"
          tabIndex={isDisabled ? -1 : 0}
          aria-labelledby={labelId}
          aria-valuenow={value}
          aria-valuemin={least}
          aria-valuemax={most}
          aria-disabled={isDisabled}
          onKeyDown={(event) => {
            const by = byKey[event.key];
            if (by === undefined || isDisabled) return;
            event.preventDefault();
            step(by);
          }}
          className="figures min-w-9 rounded-md text-center text-lead font-semibold"
        >
          {value.toLocaleString(locale)}
        </span>
        <IconButton label={`${label}: ${t('plus')}`} isDisabled={isDisabled || value >= most} onPress={() => step(1)} excludeFromTabOrder>
          <Plus aria-hidden="true" size={18} />
        </IconButton>
      </div>
    </div>
  );
}

export interface PeoplePickerProps {
  label: string;
  hideLabel?: boolean;
  people: readonly (Face & { note?: string })[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string | null;
  /** A search stands above the list once it is longer than this. */
  searchAbove?: number;
}

/** Several of the people of a group, with a search when they are many. */
export function PeoplePicker({ label, hideLabel, people, chosen, onChange, error, searchAbove = 8 }: PeoplePickerProps) {
  const { t } = useTranslation('ui');
  const [sought, setSought] = useState('');
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const shown = people.filter((person) => fold(person.name).includes(fold(sought)));
  const whole = people.length > 0 && chosen.length === people.length;
  return (
    <CheckboxGroup value={[...chosen]} onChange={onChange} isInvalid={Boolean(error)} className="flex flex-col gap-1.5">
      <div className="flex items-baseline gap-2">
        <Label className={hideLabel ? 'sr-only' : labelClass}>{label}</Label>
        <span className="figures flex-1 text-fine text-soft">{t('chosen', { count: chosen.length, total: people.length })}</span>
        <Button tone="link" onPress={() => onChange(whole ? [] : people.map((person) => person.id))}>
          {whole ? t('none') : t('all')}
        </Button>
      </div>
      {people.length > searchAbove ? (
        <label className={classes(boxClass, 'flex min-h-12 items-center gap-2 px-3.5 focus-within:border-felt')}>
          <Search aria-hidden="true" size={18} className="text-soft" />
          <span className="sr-only">{t('search')}</span>
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} placeholder={t('search')} className="w-full bg-transparent outline-none placeholder:text-soft" />
        </label>
      ) : null}
      <div className="flex flex-col">
        {shown.map((person) => (
          <Checkbox key={person.id} value={person.id} className="group flex min-h-14 cursor-pointer items-center gap-3 border-t border-line py-1.5 first:border-0 data-focus-visible:-outline-offset-2">
            <Avatar face={person} />
            <span className="min-w-0 flex-1">
              <span className="block truncate">{person.name}</span>
              {person.note ? <span className="block truncate text-fine text-soft">{person.note}</span> : null}
            </span>
            <span className="grid size-6 shrink-0 place-items-center rounded-lg border-2 border-edge text-felt-ink group-selected:border-felt group-selected:bg-felt">
              <Check aria-hidden="true" size={16} strokeWidth={3} className="opacity-0 group-selected:opacity-100" />
            </span>
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className="py-3 text-note text-soft">{t('noMatch')}</p> : null}
      </div>
      {error ? <p className={errorClass}>{error}</p> : null}
    </CheckboxGroup>
  );
}
