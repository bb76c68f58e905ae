import { CATEGORY_IDS, isCategory } from '../../../utils/core/categories';
import { Icon } from '../../ui';
import { useWords } from '../words';
import { useReplyWords } from './reply-words';
import styles from './templates.module.css';

export interface CategoryFieldProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** What a template speaks about: any number of categories, folded away behind those chosen. */
export function CategoryField({ chosen, onChange }: CategoryFieldProps) {
  const t = useWords();
  const { category: name } = useReplyWords();
  const others = chosen.filter((id) => !isCategory(id));
  return (
    <details className={styles.categories}>
      <summary className={styles.categoriesHead}>
        <Icon name="next" className={styles.turn} />
        <span>
          <span className={styles.categoriesName}>{t('editor.categories')}: </span>
          {chosen.length === 0 ? t('template.anyCategory') : chosen.map(name).join(', ')}
        </span>
      </summary>
      <fieldset className={styles.categoryList}>
        <legend className={styles.categoriesHint}>{t('editor.categories.hint')}</legend>
        {[...CATEGORY_IDS, ...others].map((id) => (
          <label key={id} className={styles.category}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {name(id)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
