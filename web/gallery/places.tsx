import { Avatar, AvatarStack, Button, Card, Chip, EmptyState, ErrorState, Figure, Hat, IconButton, PageHeader, Row, Rows, TimeAgo } from '../src/ui';
import { Check, X } from 'lucide-react';
import { ana, bo, chi, people } from './people';
import { Section } from './section';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export function Places() {
  return (
    <Section title="Pages and lists">
      <Card padded={false}>
        <PageHeader title="Friday climbers" note="7 people" back="#back" lead={<AvatarStack faces={people} total={7} />} />
        <Rows label="Conversations">
          <Row lead={<AvatarStack faces={people} total={7} most={2} size="small" />} title="Friday climbers" note="Chi: In, up to 20 €, I only had gyoza" trail={<Chip tone="felt">3</Chip>} href="#c" current />
          <Row lead={<Avatar face={bo} />} title={bo.name} note="That ramen was worth every step" trail={<span className="text-fine text-soft"><TimeAgo at={ago(12)} style="short" /></span>} href="#d" />
          <Row lead={<Avatar face={ana} />} title="Ramen night" note={<TimeAgo at={ago(60 * 26)} />} trail={<Figure money={{ amount: -3334, currency: 'EUR' }} signed />} />
          <Row
            lead={<Avatar face={chi} />}
            title={chi.name}
            note="wants to be friends"
            actions={
              <>
                <IconButton label="Accept" tone="felt">
                  <Check aria-hidden="true" size={20} />
                </IconButton>
                <IconButton label="Decline">
                  <X aria-hidden="true" size={20} />
                </IconButton>
              </>
            }
          />
        </Rows>
      </Card>
      <div className="flex items-end gap-3">
        {(['tiny', 'small', 'medium', 'large', 'huge'] as const).map((size, at) => (
          <Avatar key={size} face={people[at] ?? ana} size={size} named />
        ))}
        <Hat size={56} named />
      </div>
      <Card>
        <EmptyState title="No conversations yet" action={<Button>Find people</Button>}>
          Find someone you know and say hello, or bring a group together.
        </EmptyState>
      </Card>
      <ErrorState title="The statement did not load" onAgain={() => undefined}>
        No connection. Nothing was lost; try again when you are back.
      </ErrorState>
    </Section>
  );
}
