import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from '../i18n';
import { IconButton } from './button';
import { classes } from './classes';

export interface MenuChoice {
  id: string;
  label: string;
  icon?: ReactNode;
  tone?: 'plain' | 'brick';
  href?: string;
  disabled?: boolean;
  onAction?: () => void;
}

export const popoverClass = 'rounded-box border border-line bg-raised p-1.5 shadow-high entering:grows exiting:grows exiting:leaves';
export const choiceClass =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-[0.625rem] px-3 text-note outline-none focused:bg-felt-wash disabled:cursor-not-allowed disabled:text-soft';

/** What else can be done here, behind three dots or a trigger of one's own (a Button or IconButton). */
export function Menu({ label, choices, trigger }: { label?: string; choices: MenuChoice[]; trigger?: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <MenuTrigger>
      {trigger ?? (
        <IconButton label={label ?? t('more')}>
          <MoreHorizontal aria-hidden="true" size={22} />
        </IconButton>
      )}
      <Popover className={classes(popoverClass, 'min-w-48')}>
        <AriaMenu aria-label={label ?? t('more')} className="outline-none">
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              isDisabled={choice.disabled ?? false}
              {...(choice.href ? { href: choice.href } : {})}
              {...(choice.onAction ? { onAction: choice.onAction } : {})}
              className={classes(choiceClass, choice.tone === 'brick' && 'text-brick')}
            >
              {choice.icon}
              {choice.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
