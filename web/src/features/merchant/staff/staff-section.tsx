import { useQuery, useQueryClient } from '@tanstack/react-query';
import { UserMinus, UserPlus, UserRoundCog } from 'lucide-react';
import { useState } from 'react';
import { api, body, keyed, Problem, useAction, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Avatar, Button, Chip, Confirm, ErrorState, IconButton, Menu, RadioCards, Row, Rows, Section, Sheet, TextField, toast } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { faceOf } from '../parts/face';
import { Refused } from '../parts/refused';
import { staffQuery, type Role, type Staff } from '../queries';

interface Wish {
  merchantId: string;
  handle: string;
  role: Role;
}

async function add({ merchantId, handle, role }: Wish, key: string) {
  return body(api.POST('/api/v1/merchants/{merchant_id}/staff', { params: { path: { merchant_id: merchantId } }, headers: keyed(key), body: { handle, role } }));
}

function AddSheet({ merchantId, onClose }: { merchantId: string; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const client = useQueryClient();
  const [handle, setHandle] = useState('');
  const [role, setRole] = useState<Role>('clerk');
  const [asked, setAsked] = useState(false);
  const { run, pending, problem, forget } = useAction(add);
  const plain = handle.trim().replace(/^@/u, '').toLowerCase();
  const send = async () => {
    setAsked(true);
    if (!plain) return;
    const one = await run({ merchantId, handle: plain, role });
    if (!one) return;
    await client.invalidateQueries(staffQuery(merchantId));
    toast(t('staff.added', { name: one.user.name }));
    onClose();
  };
  const unknown = problem?.code === 'user_not_found' || problem?.code === 'not_found';
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t('staff.add')}
      actions={
        <Button wide isPending={pending} onPress={() => void send()}>
          {t('staff.add')}
        </Button>
      }
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={t('staff.handle')}
          placeholder="@bo"
          autoFocus
          autoComplete="off"
          spellCheck="false"
          value={handle}
          onChange={(text) => {
            setHandle(text);
            forget();
          }}
          hint={t('staff.handle_hint')}
          error={unknown ? t('staff.unknown', { handle: plain }) : asked && !plain ? t('staff.handle_needed') : null}
        />
        <RadioCards
          label={t('staff.role')}
          options={[
            { id: 'clerk', label: t('role.clerk'), hint: t('role_hint.clerk') },
            { id: 'owner', label: t('role.owner'), hint: t('role_hint.owner') },
          ]}
          value={role}
          onChange={setRole}
        />
        <Refused problem={unknown ? null : problem} />
      </form>
    </Sheet>
  );
}

async function perform({ merchantId, userId, role }: { merchantId: string; userId: string; role: Role | null }, key: string) {
  const params = { path: { merchant_id: merchantId, user_id: userId } };
  if (role) await api.PATCH('/api/v1/merchants/{merchant_id}/staff/{user_id}', { params, headers: keyed(key), body: { role } });
  else await api.DELETE('/api/v1/merchants/{merchant_id}/staff/{user_id}', { params, headers: keyed(key) });
  return true;
}

type Asked = { one: Staff; role: Role | null };

/** Who works here, and as what. */
export function StaffSection({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const client = useQueryClient();
  const me = useMe();
  const { data, error, refetch } = useQuery(staffQuery(merchantId));
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const action = useAction(perform);
  const open = (next: Asked) => {
    action.forget();
    setAsked(next);
  };
  const go = async ({ one, role }: Asked) => {
    if (!(await action.run({ merchantId, userId: one.user.id, role }))) return;
    setAsked(null);
    await client.invalidateQueries({ queryKey: ['merchant', merchantId] });
    toast(role ? t('staff.changed', { name: one.user.name, role: t(`role.${role}`) }) : t('staff.removed', { name: one.user.name }));
  };
  const other = (role: Role): Role => (role === 'owner' ? 'clerk' : 'owner');
  const name = asked?.one.user.name ?? '';
  return (
    <Section
      title={t('staff.title')}
      note={t('staff.note')}
      action={
        <IconButton label={t('staff.add')} onPress={() => setAdding(true)}>
          <UserPlus aria-hidden="true" size={22} />
        </IconButton>
      }
    >
      {error && !data ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : null}
      <Rows label={t('staff.title')}>
        {(data ?? []).map((one) => (
          <Row
            key={one.user.id}
            lead={<Avatar face={faceOf(one.user)} />}
            title={one.user.id === me.id ? t('staff.you', { name: one.user.name }) : one.user.name}
            note={`@${one.user.handle}`}
            trail={<Chip tone={one.role === 'owner' ? 'felt' : 'plain'}>{t(`role.${one.role}`)}</Chip>}
            actions={
              <Menu
                label={t('staff.more', { name: one.user.name })}
                choices={[
                  { id: 'role', label: t('staff.make', { role: t(`role.${other(one.role)}`) }), icon: <UserRoundCog aria-hidden="true" size={18} />, onAction: () => open({ one, role: other(one.role) }) },
                  { id: 'remove', label: t('staff.remove'), tone: 'brick', icon: <UserMinus aria-hidden="true" size={18} />, onAction: () => open({ one, role: null }) },
                ]}
              />
            }
          />
        ))}
      </Rows>
      {adding ? <AddSheet merchantId={merchantId} onClose={() => setAdding(false)} /> : null}
      <Confirm
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={asked?.role ? t('staff.change_title', { name, role: t(`role.${asked.role}`) }) : t('staff.remove_title', { name })}
        action={asked?.role ? t('staff.change_do') : t('staff.remove')}
        tone={asked?.role ? 'primary' : 'danger'}
        pending={action.pending}
        onConfirm={() => (asked ? void go(asked) : undefined)}
      >
        <p>{asked?.role ? t(`role_hint.${asked.role}`) : t('staff.remove_text')}</p>
        <div className="mt-3">
          <Refused problem={action.problem} />
        </div>
      </Confirm>
    </Section>
  );
}
