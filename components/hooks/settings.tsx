import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../../utils/core/settings';
import { useDesk, type DeskClient } from './desk';
import { useQuery } from './use-query';
import type { Trouble } from './trouble';

export type SettingsPatch = Parameters<DeskClient['saveSettings']>[0];

interface SettingsValue {
  settings: Settings;
  /** False until the background has answered once; `settings` are the defaults until then. */
  ready: boolean;
  trouble: Trouble | null;
  /** Asks again. */
  refresh: () => void;
  /** Saves and shows at once; rejects with the refused request. */
  save: (patch: SettingsPatch) => Promise<Settings>;
}

const SettingsContext = createContext<SettingsValue | null>(null);

export function SettingsProvider({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const query = useQuery(() => desk.settings(), [desk]);
  /** Shown until the next answer overtakes it. */
  const [saved, setSaved] = useState<{ over: Settings | undefined; settings: Settings } | null>(null);
  const { data, trouble, refresh } = query;
  const save = useCallback(
    async (patch: SettingsPatch) => {
      const settings = await desk.saveSettings(patch);
      setSaved({ over: data, settings });
      return settings;
    },
    [desk, data],
  );
  const settings = saved !== null && saved.over === data ? saved.settings : (data ?? DEFAULT_SETTINGS);
  const ready = data !== undefined;
  const value = useMemo(() => ({ settings, ready, trouble, refresh, save }), [settings, ready, trouble, refresh, save]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
}

export function useSettings(): SettingsValue {
  const value = useContext(SettingsContext);
  if (value === null) throw new Error('useSettings needs a SettingsProvider above it');
  return value;
}

export function useLanguage(): Language {
  return useSettings().settings.language;
}
