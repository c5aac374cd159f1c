import { useState } from 'react';
import { Avatar, Button, Card, Chip, Figure, Hat, PayerBar, TimeLeft, type Face, type Piece } from '../src/ui';
import { bo, chi, dee, eli, flo } from './people';
import { Section } from './section';

const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000 + 5_000).toISOString();

const scene: Piece[] = [
  { id: 'b', name: 'Bo', state: 'in', weight: 3334 },
  { id: 'c', name: 'Chi', state: 'in', weight: 2000, limited: true },
  { id: 'd', name: 'Dee', state: 'in', weight: 3333 },
  { id: 'e', name: 'Eli', state: 'asked', weight: 3333 },
  { id: 'f', name: 'Flo', state: 'out', weight: 0 },
];

function Payer({ face, note, amount }: { face: Face; note?: string; amount: number | null }) {
  return (
    <li className="flex min-h-12 items-center gap-3 border-t border-line py-1.5 first:border-0">
      <Avatar face={face} size="small" />
      <span className="min-w-0 flex-1 leading-tight">
        {face.name.split(' ')[0]}
        {note ? <span className="block text-fine text-soft">{note}</span> : null}
      </span>
      {amount === null ? <span className="text-brick">declined</span> : <Figure money={{ amount, currency: 'EUR' }} tone="felt" className="font-semibold" />}
    </li>
  );
}

export function MoneyPieces() {
  const [settled, setSettled] = useState(false);
  const [amount, setAmount] = useState(3333);
  return (
    <Section title="Money">
      <Card label="Payment request" padded={false}>
        <div className="flex items-center gap-3 px-4 pt-4">
          <Hat size={40} tipping={settled} />
          <div className="min-w-0 flex-1 leading-snug">
            <b className="block font-semibold">Ramen night</b>
            <span className="text-fine text-soft">Ana passes the hat · equal shares</span>
          </div>
          <Chip tone="band">
            <TimeLeft until={soon(51)} />
          </Chip>
        </div>
        <p className="px-4 pt-3">
          <Figure money={{ amount: 12000, currency: 'EUR' }} size="hero" /> <span className="text-soft">· 3 of 5 in</span>
        </p>
        <div className="px-4 pt-3 pb-2">
          <PayerBar pieces={settled ? scene.map((p) => (p.state === 'asked' ? { ...p, state: 'in' } : p)) : scene} settled={settled} />
        </div>
        <ul className="px-4">
          <Payer face={bo} amount={3334} />
          <Payer face={chi} note="limit €20.00" amount={2000} />
          <Payer face={dee} amount={3333} />
          <Payer face={flo} amount={null} />
        </ul>
        <div className="mx-4 mt-3 flex flex-col rounded-box bg-felt-wash p-3.5">
          <span className="text-fine text-soft">Your share if you accept now</span>
          <Figure money={{ amount, currency: 'EUR' }} size="title" />
          <span className="text-fine text-soft">never more than €50.00 · why?</span>
        </div>
        <div className="grid grid-cols-[1fr_auto] gap-2 p-4">
          <Button onPress={() => setSettled(!settled)}>Accept</Button>
          <Button tone="danger">Decline</Button>
          <span className="col-span-2 grid">
            <Button tone="link" onPress={() => setAmount((old) => old + 667)}>
              Accept with a limit…
            </Button>
          </span>
        </div>
      </Card>
      <Card>
        <div className="flex flex-col gap-3">
          <PayerBar pieces={scene.map((p) => ({ ...p, state: 'in', limited: false, weight: 1 }))} settled />
          <PayerBar pieces={[...scene, { id: 'g', name: 'Gil', state: 'claimed', weight: 3333 }]} />
          <PayerBar pieces={Array.from({ length: 18 }, (_, at) => ({ id: String(at), name: `P${at}`, state: at < 11 ? 'in' : at < 15 ? 'asked' : 'out', weight: 1 }))} />
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <Figure money={{ amount: 1250, currency: 'EUR' }} signed tone="felt" />
            <Figure money={{ amount: -450, currency: 'USD' }} signed tone="brick" />
            <Figure money={{ amount: 150000, currency: 'JPY' }} size="lead" />
            <Figure money={{ amount: 1234567, currency: 'KWD' }} size="lead" />
            <Figure money={{ amount: Number.MAX_SAFE_INTEGER, currency: 'EUR' }} tone="soft" />
          </div>
        </div>
      </Card>
      <div className="flex flex-wrap gap-2">
        <Chip tone="band">
          <TimeLeft until={soon(0.01)} />
        </Chip>
        <Chip tone="band">
          <TimeLeft until={soon(-1)} />
        </Chip>
        <Chip tone="felt">settled</Chip>
        <Chip tone="brick">cancelled</Chip>
        <Chip>play money</Chip>
      </div>
      <span className="sr-only">{eli.name}</span>
    </Section>
  );
}
