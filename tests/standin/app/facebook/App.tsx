import { createPortal } from 'react-dom';
import { switches } from '../shared/boot';
import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { Link, navigate, useAddress, useUnderlay } from '../shared/router';
import { Business } from './Business';
import { ME } from './data';
import { profileHref } from './links';
import { Messenger, ThreadComposer, Transcript } from './Messenger';
import { Home, MessageDialog, ownerOfAddress, PermalinkDialog, postOfAddress, Timeline } from './Pages';
import { Picture } from './parts';
import { store } from './state';

/** Chooses the page by address; a post lies over what was there before, or over the home feed after a full load. */
export function App() {
  const url = useAddress();
  const { posts } = store.use();
  const post = postOfAddress(url, posts);
  const under = useUnderlay(url.pathname + url.search, post !== null, '/');

  if (url.hostname === 'business.facebook.com') return <Business />;
  if (url.hostname === 'www.messenger.com') return <Messenger />;
  return (
    <>
      <div className={cx('banner')} role="banner"><div className={cx('logo')}>kabarku</div><input type="search" aria-label={label('searchSite')} placeholder={label('searchSite')} className={cx('search')} /></div>
      <div className={cx('shell')}>
        <Rail />
        <Page url={new URL(under, location.origin)} />
      </div>
      {post !== null && createPortal(<PermalinkDialog key={post.id} post={post} onClose={() => navigate(under)} />, document.body)}
      {createPortal(<MessageDialog />, document.body)}
      {switches.chatTab && <ChatTab />}
    </>
  );
}

function Page({ url }: { url: URL }) {
  if (url.pathname.startsWith('/messages')) return <Messenger />;
  const owner = ownerOfAddress(url);
  return owner === null ? <Home /> : <Timeline key={owner.uid} owner={owner} />;
}

/** The left rail; its first link is the account in use. */
function Rail() {
  const items = [['/friends/', 'friends'], ['/groups/', 'groups'], ['/watch/', 'watch'], ['/messages/', 'messages']] as const;
  return (
    <div role="navigation" className={cx('rail')}><ul>
      {switches.account && (
        <li><div><Link href={profileHref(ME)} className={cx('railLink')}><Picture person={ME} size={36} /><span dir="auto">{ME.name}</span></Link></div></li>
      )}
      {items.map(([href, word]) => (
        <li key={href}><div><Link href={href} className={cx('railLink')}><span className={cx('railIcon')} /><span dir="auto">{label(word)}</span></Link></div></li>
      ))}
    </ul></div>
  );
}

/** A chat that floats over other pages, with transcript and box of its own. */
function ChatTab() {
  const thread = store.use().threads[0];
  if (thread === undefined) return null;
  return (
    <div data-pagelet="ChatTab" className={cx('chatTab')} tabIndex={-1}>
      <div className={cx('conversationHead')}>
        <Link href={`/messages/t/${thread.id}/`} aria-label={thread.partner.name}>{thread.partner.name}</Link>
        <div role="button" tabIndex={0} aria-label={label('closeChat')}>✕</div>
      </div>
      <div className={cx('chatTabBody')}><Transcript thread={thread} arrived /></div>
      <ThreadComposer thread={thread} />
    </div>
  );
}
