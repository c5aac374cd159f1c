import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as Press } from 'react-aria-components';
import { Button } from './button';
import { TextField } from './field';

const same = (a: string, b: string) => a.normalize('NFC').toLocaleLowerCase() === b.normalize('NFC').toLocaleLowerCase();

export interface WordsEditorProps {
  words: readonly string[];
  /** How many there can be, and how long one can be. */
  most: number;
  longest: number;
  label: string;
  add: string;
  remove: (word: string) => string;
  pending?: boolean;
  /** Tells whether it was taken: what was typed stays otherwise. */
  onChange: (words: string[]) => Promise<boolean>;
}

/** Some words, in force as they are put and taken. */
export function WordsEditor({ words, most, longest, label, add, remove, pending = false, onChange }: WordsEditorProps) {
  const [word, setWord] = useState('');
  const tidy = word.trim().replace(/\s+/gu, ' ');
  const put = async () => {
    if (!tidy) return;
    const known = words.some((one) => same(one, tidy));
    if (known || (await onChange([...words, tidy]))) setWord('');
  };
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {words.map((one) => (
          <li key={one} className="flex items-center rounded-full bg-line/60 ps-4 text-note">
            {one}
            <Press
              aria-label={remove(one)}
              isDisabled={pending}
              onPress={() => void onChange(words.filter((other) => other !== one))}
              className="grid size-11 cursor-pointer place-items-center rounded-full text-soft hover:text-ink"
            >
              <X aria-hidden="true" size={16} />
            </Press>
          </li>
        ))}
      </ul>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void put();
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField label={label} value={word} onChange={setWord} maxLength={longest} isDisabled={words.length >= most} />
        </div>
        <Button type="submit" tone="quiet" isDisabled={!tidy} isPending={pending}>
          {add}
        </Button>
      </form>
    </div>
  );
}
