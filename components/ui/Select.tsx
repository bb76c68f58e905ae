import { Select as BaseSelect } from '@base-ui/react/select';
import { cx } from './cx';
import { Icon } from './Icon';
import styles from './field.module.css';
import popup from './popup.module.css';

export interface SelectProps<V extends string> {
  value: V;
  onValueChange: (value: V) => void;
  items: readonly { value: V; label: string }[];
  /** Its name where no `Field` gives one. */
  label?: string;
}

/** Choice of one from a list. */
export function Select<V extends string>({ value, onValueChange, items, label }: SelectProps<V>) {
  return (
    <BaseSelect.Root
      value={value}
      items={items}
      modal={false}
      onValueChange={(next) => {
        if (next !== null) onValueChange(next);
      }}
    >
      <BaseSelect.Trigger className={cx(styles.input, styles.select)} aria-label={label}>
        <BaseSelect.Value />
        <BaseSelect.Icon>
          <Icon name="down" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className={popup.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className={popup.popup}>
            <BaseSelect.List>
              {items.map((item) => (
                <BaseSelect.Item key={item.value} value={item.value} className={popup.item}>
                  <span className={popup.mark}>
                    <BaseSelect.ItemIndicator>
                      <Icon name="check" />
                    </BaseSelect.ItemIndicator>
                  </span>
                  <BaseSelect.ItemText>{item.label}</BaseSelect.ItemText>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
