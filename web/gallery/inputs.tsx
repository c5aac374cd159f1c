import { Heart, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AmountField, Button, IconButton, LinkButton, NumberStepper, PeoplePicker, RadioCards, Select, Switch, TextArea, TextField, TextLink, toast } from '../src/ui';
import { people } from './people';
import { Section } from './section';

export function Buttons() {
  return (
    <Section title="Buttons">
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => toast('Ana passes the hat.')}>Primary</Button>
        <Button tone="quiet" onPress={() => toast('Message deleted.', { label: 'Undo', run: () => toast('It is back.') })}>
          Quiet
        </Button>
        <Button tone="danger">Decline</Button>
        <Button tone="link">Link</Button>
        <Button isDisabled>Not yet</Button>
        <Button tone="quiet" isDisabled>
          Not yet
        </Button>
        <Button isPending>Sending</Button>
        <LinkButton href="#there">A link</LinkButton>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <IconButton label="Like">
          <Heart aria-hidden="true" size={22} />
        </IconButton>
        <IconButton label="Send" tone="felt">
          <Send aria-hidden="true" size={20} />
        </IconButton>
        <IconButton label="Pass the hat" tone="band">
          <span className="text-lead font-semibold">€</span>
        </IconButton>
        <IconButton label="Delete" tone="brick">
          <Trash2 aria-hidden="true" size={20} />
        </IconButton>
        <IconButton label="Send" tone="felt" isDisabled>
          <Send aria-hidden="true" size={20} />
        </IconButton>
      </div>
      <p>
        A sentence with <TextLink href="#there">a link inside</TextLink>.
      </p>
    </Section>
  );
}

export function Fields() {
  return (
    <Section title="Fields">
      <AmountField label="Total" currency="EUR" size="hero" initial={12000} onChange={() => undefined} hint="Written as you like: 120, 120,00 or 120.00" />
      <AmountField label="Limit" currency="EUR" onChange={() => undefined} error="At least €1.00." />
      <TextField label="Purpose" placeholder="Ramen night" hint="Up to 200 characters" />
      <TextField label="Handle" defaultValue="ana!" error="Letters, digits and dots only." />
      <TextField label="Not now" defaultValue="Fixed" isDisabled />
      <TextArea label="About you" defaultValue="I climb on Fridays and owe everybody a ramen." />
    </Section>
  );
}

export function Choices() {
  const [split, setSplit] = useState('equal');
  const [when, setWhen] = useState('on_confirmation');
  const [on, setOn] = useState(true);
  const [weight, setWeight] = useState(2);
  const [chosen, setChosen] = useState(people.slice(1, 4).map((p) => p.id));
  return (
    <Section title="Choices">
      <RadioCards
        label="How it is split"
        value={split}
        onChange={setSplit}
        options={[
          { id: 'equal', label: 'Equal shares', hint: 'The same for everybody who is in' },
          { id: 'shares', label: 'By weights', hint: 'Two for a couple, one for a single' },
          { id: 'exact', label: 'Exact amounts', disabled: true },
        ]}
      />
      <RadioCards label="Seen by" hideLabel columns={2} value={on ? 'payers' : 'all'} onChange={(id) => setOn(id === 'payers')} options={[{ id: 'payers', label: 'Payers' }, { id: 'all', label: 'Everyone' }]} />
      <Select
        label="When it settles"
        value={when}
        onChange={setWhen}
        options={[
          { id: 'on_confirmation', label: 'When I confirm' },
          { id: 'all_answered', label: 'When all have answered' },
        ]}
      />
      <Switch label="I take part too" hint="You bear a share as well" isSelected={on} onChange={setOn} />
      <Switch label="Everyone may see it" isSelected={!on} onChange={(v) => setOn(!v)} />
      <NumberStepper label="Bo counts as" value={weight} onChange={setWeight} least={1} most={9} />
      <PeoplePicker label="Who pays" people={people.slice(0, 5)} chosen={chosen} onChange={setChosen} />
    </Section>
  );
}
