import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { buttonClass, type ButtonVariant } from './Button';
import { Icon } from './Icon';
import popup from './popup.module.css';

export interface MenuItem<V extends string> {
  value: V;
  label: ReactNode;
  /** Heads a new group before this item. */
  group?: string;
}

export interface MenuProps<V extends string> {
  label: string;
  items: readonly MenuItem<V>[];
  onSelect: (value: V) => void;
  variant?: ButtonVariant;
  size?: 'small' | 'medium' | 'big';
}

/** A button that opens a list of deeds. */
export function Menu<V extends string>({ label, items, onSelect, variant = 'default', size = 'medium' }: MenuProps<V>) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger className={buttonClass(variant, size)}>
        <span>{label}</span>
        <Icon name="down" />
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={popup.positioner} sideOffset={4} align="end" collisionPadding={8}>
          <BaseMenu.Popup className={popup.popup}>
            {items.map((item) => (
              <div key={item.value} role="none">
                {item.group !== undefined && <div className={popup.group}>{item.group}</div>}
                <BaseMenu.Item className={popup.item} onClick={() => onSelect(item.value)}>
                  {item.label}
                </BaseMenu.Item>
              </div>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
