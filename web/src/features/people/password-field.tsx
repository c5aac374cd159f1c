import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n';
import { IconButton, TextField, type FieldProps } from '../../ui';

/** A password, hidden unless asked for. `autoComplete` says which one, so that password managers keep out of each other's way. */
export function PasswordField(props: Omit<FieldProps, 'type' | 'trail'> & { autoComplete: 'current-password' | 'new-password' }) {
  const { t } = useTranslation('people');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCorrect="off"
      spellCheck="false"
      trail={
        <IconButton label={shown ? t('password.hide') : t('password.show')} onPress={() => setShown(!shown)}>
          <Icon aria-hidden="true" size={20} />
        </IconButton>
      }
    />
  );
}
