import { LogOut, Pencil } from 'lucide-react';
import { useState } from 'react';
import { AmountField, Button, Confirm, Menu, Sheet, Tabs } from '../src/ui';
import { Section } from './section';

export function Overlays({ wish }: { wish: URLSearchParams }) {
  const [sheet, setSheet] = useState(wish.has('sheet'));
  const [confirm, setConfirm] = useState(wish.has('confirm'));
  return (
    <Section title="Overlays">
      <div className="flex flex-wrap gap-2">
        <Button tone="quiet" onPress={() => setSheet(true)}>
          Sheet
        </Button>
        <Button tone="quiet" onPress={() => setConfirm(true)}>
          Confirm
        </Button>
        <Menu
          choices={[
            { id: 'edit', label: 'Rename', icon: <Pencil aria-hidden="true" size={18} /> },
            { id: 'leave', label: 'Leave', tone: 'brick', icon: <LogOut aria-hidden="true" size={18} /> },
          ]}
        />
      </div>
      <Tabs
        label="Requests"
        pages={[
          { id: 'open', label: 'Open', content: <p className="p-4">Two requests wait for an answer.</p> },
          { id: 'done', label: 'Settled', content: <p className="p-4">Eleven so far.</p> },
        ]}
      />
      <Sheet
        open={sheet}
        onOpenChange={setSheet}
        title="Accept with a limit"
        actions={
          <Button wide onPress={() => setSheet(false)}>
            You're in, up to €20.00
          </Button>
        }
      >
        <AmountField label="At most" currency="EUR" size="hero" initial={2000} onChange={() => undefined} hint="You never pay more than this." />
      </Sheet>
      <Confirm open={confirm} onOpenChange={setConfirm} title="Cancel Ramen night?" action="Cancel it" tone="danger" onConfirm={() => setConfirm(false)}>
        Nobody pays, and what is held goes back to Bo, Chi and Dee.
      </Confirm>
    </Section>
  );
}
