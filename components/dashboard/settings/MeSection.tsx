import { useRef, useState } from 'react';
import { aduanNumber, jakartaYear } from '../../../utils/core/number';
import type { Profile } from '../../../utils/core/settings';
import { useClock, useDeskT, useSettings } from '../../hooks';
import { faultsOf, NO_ANSWERS, type Answers } from '../../onboarding/answers';
import { Button, cx, Field, Notice, TextInput } from '../../ui';
import text from '../../styles/text.module.css';
import { SaveState } from '../SaveState';
import { useSaving } from '../use-saving';
import { useWords } from '../words';
import { Section } from './Section';
import styles from './settings.module.css';

const FIELDS = ['name', 'unit', 'kelurahan', 'prefix'] as const satisfies readonly (keyof Answers)[];

/** Who answers from this device, and the prefix of the numbers they give. */
export function MeSection() {
  const t = useWords();
  const words = useDeskT();
  const year = jakartaYear(useClock()());
  const { settings, save } = useSettings();
  const { profile } = settings;
  /** null: nothing typed, the stored profile shows. */
  const [typed, setTyped] = useState<Answers | null>(null);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving((next: Profile) => save({ profile: next }));
  const stored = profile ?? NO_ANSWERS;
  const shown = typed ?? stored;
  const faults = faultsOf(shown);
  const dirty = FIELDS.some((field) => shown[field].trim() !== stored[field]);

  const change = (patch: Partial<Answers>) => {
    setTyped({ ...shown, ...patch });
    saving.touch();
  };
  const submit = async () => {
    setChecked(true);
    const first = FIELDS.find((field) => faults[field] !== undefined);
    if (first !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`input[name="${first}"]`)?.focus();
      return;
    }
    const { name, unit, kelurahan, prefix } = shown;
    if (await saving.run({ name: name.trim(), unit: unit.trim(), kelurahan: kelurahan.trim(), prefix })) setTyped(null);
  };
  const input = (field: keyof Answers, maxLength = 100) => ({
    name: field,
    value: shown[field],
    maxLength,
    onValueChange: (value: string) => change({ [field]: field === 'prefix' ? value.toUpperCase() : value }),
  });
  const error = (field: keyof Answers) => {
    const fault = checked ? faults[field] : undefined;
    return fault === undefined ? null : words(fault);
  };

  return (
    <Section id="saya" title={t('me.title')} lead={t('me.lead')}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className={styles.pair}>
          <Field label={words('welcome.name')} error={error('name')}>
            <TextInput {...input('name')} autoComplete="name" />
          </Field>
          <Field label={words('welcome.unit')} description={words('welcome.unitHelp')} error={error('unit')}>
            <TextInput {...input('unit')} autoComplete="organization" />
          </Field>
          <Field
            label={words('welcome.kelurahan')}
            optional={words('welcome.optional')}
            description={words('welcome.kelurahanHelp')}
          >
            <TextInput {...input('kelurahan')} autoComplete="off" />
          </Field>
          <Field
            label={words('welcome.prefix')}
            error={error('prefix')}
            description={
              faults.prefix === undefined && (
                <>
                  {t('me.prefix.example')}{' '}
                  <span className={cx(text.number, styles.number)}>{aduanNumber(shown.prefix, year, 412)}</span>
                </>
              )
            }
          >
            <TextInput {...input('prefix', 6)} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
          </Field>
        </div>
        {profile !== null && shown.prefix !== profile.prefix && (
          <Notice tone="brand" live="status">
            {t('me.prefix.keep', { number: aduanNumber(profile.prefix, year, 412) })}
          </Notice>
        )}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={saving.busy}>
            {t(saving.busy ? 'settings.saving' : 'settings.save')}
          </Button>
          <SaveState saving={saving} dirty={dirty} />
        </div>
      </form>
    </Section>
  );
}
