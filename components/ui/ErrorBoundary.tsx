import { Component, type ReactNode } from 'react';
import { useDeskT } from '../hooks/use-t';
import { Button } from './Button';
import { Notice } from './Notice';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Keeps a fault of one part from taking the page with it, and says so. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Fault onRetry={() => this.setState({ failed: false })} />;
  }
}

function Fault({ onRetry }: { onRetry: () => void }) {
  const t = useDeskT();
  return (
    <Notice
      tone="merah"
      live="alert"
      actions={
        <Button size="small" icon="recheck" onClick={onRetry}>
          {t('trouble.retry')}
        </Button>
      }
    >
      {t('trouble.page')}
    </Notice>
  );
}
