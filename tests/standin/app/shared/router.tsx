import { useState, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

const listeners = new Set<() => void>();
const notify = (): void => listeners.forEach((listener) => listener());
addEventListener('popstate', notify);

/** Address of the page without reloading it, as the sites do. */
export function navigate(href: string): void {
  history.pushState(null, '', href);
  notify();
}

/** Path and query of the address; follows navigation. */
export function useAddress(): URL {
  const href = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.href,
  );
  return new URL(href);
}

/** Address of the page that lies under a modal: the last one without a modal, `first` after a full load of a modal's. */
export function useUnderlay<First extends string | null>(address: string, covered: boolean, first: First): string | First {
  const [under, setUnder] = useState<string | First>(covered ? first : address);
  if (!covered && under !== address) setUnder(address);
  return covered ? under : address;
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link that navigates inside the page. */
export function Link({ href, children, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onClick?.(event);
    navigate(href);
  };
  return (
    <a role="link" tabIndex={0} {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
