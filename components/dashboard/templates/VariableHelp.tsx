import { VARIABLES } from '../../../utils/core/template';
import { Notice } from '../../ui';
import text from '../../styles/text.module.css';
import { useWords } from '../words';
import { unknownVariables } from './preview';
import styles from './templates.module.css';

export interface VariableHelpProps {
  body: string;
  /** Puts `{nama}` and the like at the caret. */
  onInsert: (words: string) => void;
}

/** The blanks Tanggap fills, each with what goes in, ready to be put at the caret. */
export function VariableHelp({ body, onInsert }: VariableHelpProps) {
  const t = useWords();
  const unknown = unknownVariables(body);
  return (
    <div className={styles.variables}>
      <p className={text.label}>{t('editor.variables')}</p>
      <ul className={styles.variableList}>
        {VARIABLES.map((variable) => (
          <li key={variable} className={styles.variable}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t('editor.insert', { variable: `{${variable}}` })}
              onClick={() => onInsert(`{${variable}}`)}
            >
              {`{${variable}}`}
            </button>
            <span className={text.meta}>{t(`variable.${variable}.how`)}</span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <Notice tone="kuning" live="status">
          {t('editor.unknown', { words: unknown.map((name) => `{${name}}`).join(', ') })}
        </Notice>
      )}
    </div>
  );
}
