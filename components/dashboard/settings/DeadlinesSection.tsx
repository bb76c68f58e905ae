import { useState } from 'react';
import { OBLIGATIONS, SOLO_POLICY, type Obligation, type Policy } from '../../../utils/core/clock';
import { useLanguage, useSettings } from '../../hooks';
import { Button, Field, Notice, NumberInput } from '../../ui';
import text from '../../styles/text.module.css';
import { useWords } from '../words';
import { HOURS, hoursValid, hoursWords } from './hours';
import { SaveState } from '../SaveState';
import { Section } from './Section';
import { useSaving } from '../use-saving';
import styles from './settings.module.css';

type Typed = Record<Obligation, number | null>;

const typedOf = (policy: Policy): Typed => ({ response: policy.responseHours, handling: policy.handlingHours });

export function DeadlinesSection() {
  const t = useWords();
  const language = useLanguage();
  const { settings, save } = useSettings();
  /** null: nothing typed, the stored numbers show. */
  const [typed, setTyped] = useState<Typed | null>(null);
  const saving = useSaving((policy: Policy) => save({ policy }));
  const shown = typed ?? typedOf(settings.policy);
  const { response, handling } = shown;
  const dirty = response !== settings.policy.responseHours || handling !== settings.policy.handlingHours;

  const change = (next: Partial<Typed>) => {
    setTyped({ ...shown, ...next });
    saving.touch();
  };
  const submit = async () => {
    if (!hoursValid(response) || !hoursValid(handling)) return;
    if (await saving.run({ responseHours: response, handlingHours: handling })) setTyped(null);
  };

  return (
    <Section id="tenggat" title={t('deadlines.title')} lead={t('deadlines.lead')}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className={styles.pair}>
          {OBLIGATIONS.map((obligation) => {
            const hours = shown[obligation];
            return (
              <Field
                key={obligation}
                label={t(`deadlines.${obligation}`)}
                error={hoursValid(hours) ? null : t('deadlines.wrong', { max: HOURS.max })}
                description={hoursValid(hours) ? t('deadlines.hours', { words: hoursWords(hours, t) }) : undefined}
              >
                <NumberInput
                  value={hours}
                  onValueChange={(value) => change({ [obligation]: value })}
                  min={HOURS.min}
                  max={HOURS.max}
                  locale={language}
                  less={t('deadlines.less')}
                  more={t('deadlines.more')}
                />
              </Field>
            );
          })}
        </div>
        {hoursValid(response) && hoursValid(handling) && handling < response && (
          <Notice tone="kuning">{t('deadlines.order')}</Notice>
        )}
        <p className={text.small}>{t('deadlines.from')}</p>
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={saving.busy}>
            {t(saving.busy ? 'settings.saving' : 'settings.save')}
          </Button>
          <SaveState saving={saving} dirty={dirty} />
        </div>
      </form>
      <div className={styles.source}>
        <p className={styles.sourceWords}>{t('deadlines.source')}</p>
        <Button size="small" onClick={() => change(typedOf(SOLO_POLICY))}>
          {t('deadlines.reset')}
        </Button>
      </div>
    </Section>
  );
}
