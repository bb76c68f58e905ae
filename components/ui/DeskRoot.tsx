import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import { DeskProvider, type DeskProviderProps } from '../hooks/desk';
import { SettingsProvider } from '../hooks/settings';
import { useTheme } from '../hooks/use-theme';
import { ErrorBoundary } from './ErrorBoundary';
import { ToastProvider } from './toast';

/**
 * What every page of ours stands in: the way to the background, settings, theme, messages, and widgets that keep to our
 * content security policy (no style elements).
 */
export function DeskRoot({ children, ...desk }: DeskProviderProps) {
  return (
    <CSPProvider disableStyleElements>
      <DeskProvider {...desk}>
        <SettingsProvider>
          <Themed>{children}</Themed>
        </SettingsProvider>
      </DeskProvider>
    </CSPProvider>
  );
}

function Themed({ children }: { children: ReactNode }) {
  useTheme();
  return (
    <ToastProvider>
      <ErrorBoundary>{children}</ErrorBoundary>
    </ToastProvider>
  );
}
