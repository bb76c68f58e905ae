import { useRef, useState } from 'react';
import { aduanNumber, jakartaYear } from '../../utils/core/number';
import type { Language } from '../../utils/core/settings';
import { useRecordedToast } from '../aduan/use-recorded-toast';
import { useClock } from '../hooks/desk';
import { useSettings } from '../hooks/settings';
import { useAction } from '../hooks/use-action';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, cx, Field, Icon, Notice, Segmented, TextInput } from '../ui';
import { faultsOf, type Answers } from './answers';
import { useAnswers } from './use-answers';
import styles from './onboarding.module.css';

const LANGUAGES: readonly { value: Language; label: string }[] = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' },
];

/** Asks who answers from this device, once, before the first aduan gets its number. */
export function Onboarding({ waiting }: { waiting: number }) {
  const t = useDeskT();
  const words = useTroubleWords();
  const clock = useClock();
  const { settings, save } = useSettings();
  const { answers, change, forget } = useAnswers();
  const [pressed, setPressed] = useState(false);
  const tellRecorded = useRecordedToast();
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsOf(answers);
  const shownFault = (name: keyof Answers) => (pressed && faults[name] !== undefined ? t(faults[name]) : null);
  const saving = useAction(async () => {
    const { name, unit, kelurahan, prefix } = answers;
    const since = clock();
    await save({ profile: { name: name.trim(), unit: unit.trim(), kelurahan: kelurahan.trim(), prefix } });
    forget();
    if (waiting > 0) await tellRecorded({ since });
  });
  const choosingLanguage = useAction((language: Language) => save({ language }));
  const trouble = saving.trouble ?? choosingLanguage.trouble;

  const submit = () => {
    setPressed(true);
    const first = (Object.keys(faults) as (keyof Answers)[])[0];
    if (first === undefined) void saving.run();
    else form.current?.querySelector<HTMLInputElement>(`input[name="${first}"]`)?.focus();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.body}>
        <h2 className={text.title}>{t('welcome.title')}</h2>
        <p className={text.second}>{t('welcome.lead')}</p>
        {waiting > 0 && (
          <Notice tone="brand" icon="bell">
            {t('welcome.waiting', { count: waiting })}
          </Notice>
        )}
        <Segmented
          label={t('welcome.language')}
          value={settings.language}
          onValueChange={(language) => void choosingLanguage.run(language)}
          items={LANGUAGES}
        />
        <Field label={t('welcome.name')} error={shownFault('name')}>
          <TextInput
            name="name"
            value={answers.name}
            onValueChange={(name) => change({ name })}
            maxLength={100}
            autoComplete="name"
          />
        </Field>
        <Field label={t('welcome.unit')} description={t('welcome.unitHelp')} error={shownFault('unit')}>
          <TextInput
            name="unit"
            value={answers.unit}
            onValueChange={(unit) => change({ unit })}
            maxLength={100}
            autoComplete="organization"
          />
        </Field>
        <Field label={t('welcome.kelurahan')} optional={t('welcome.optional')} description={t('welcome.kelurahanHelp')}>
          <TextInput
            name="kelurahan"
            value={answers.kelurahan}
            onValueChange={(kelurahan) => change({ kelurahan })}
            maxLength={100}
            autoComplete="off"
          />
        </Field>
        <Field
          label={t('welcome.prefix')}
          error={shownFault('prefix')}
          description={
            <>
              {t('welcome.prefixHelp')}{' '}
              <span className={cx(text.number, styles.preview)}>
                {aduanNumber(answers.prefix === '' ? 'JBR' : answers.prefix, jakartaYear(clock()), 1)}
              </span>
            </>
          }
        >
          <TextInput
            name="prefix"
            value={answers.prefix}
            onValueChange={(prefix) => change({ prefix: prefix.toUpperCase() })}
            placeholder="JBR"
            maxLength={6}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </Field>
        <ul className={styles.promises}>
          <li>
            <Icon name="lock" />
            {t('welcome.local')}
          </li>
          <li>
            <Icon name="reply" />
            {t('welcome.noSend')}
          </li>
        </ul>
        <div role="alert">{trouble !== null && <Notice tone="merah">{words(trouble)}</Notice>}</div>
      </div>
      <div className={styles.bar}>
        <Button type="submit" variant="primary" size="big" block busy={saving.busy}>
          {t(saving.busy ? 'action.saving' : 'welcome.start')}
        </Button>
      </div>
    </form>
  );
}
