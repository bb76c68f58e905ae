import { createPortal } from 'react-dom';
import { switches } from '../shared/boot';
import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { avatar } from '../shared/pictures';
import { Link, navigate, useAddress, useUnderlay } from '../shared/router';
import { ME } from './data';
import { Direct } from './Direct';
import { Feed, Profile } from './Feed';
import { Icon } from './parts';
import { PostModal } from './PostModal';
import { PostPage } from './PostPage';
import { store } from './state';
import { DirectComposer, Group } from './ThreadView';

const POST = /^\/(?:([\w.]+)\/)?(?:p|reel)\/([\w-]+)\//;

/** Chooses the page by address, keeping what is underneath mounted while a post lies over it. */
export function App() {
  const address = useAddress();
  const path = address.pathname;
  const { posts } = store.use();
  const code = POST.exec(path)?.[2];
  const post = posts.find((one) => one.code === code);
  const behind = useUnderlay(path, post !== undefined, null);

  return (
    <section className={cx('shell')}>
      <Rail />
      <div className={cx('content')}>
        {behind === null && post !== undefined ? <PostPage key={post.code} post={post} /> : <Page path={behind ?? path} />}
      </div>
      {behind !== null && post !== undefined &&
        createPortal(<PostModal key={post.code} post={post} onClose={() => navigate(behind)} />, portal())}
      {switches.chatTab && <ChatTab />}
    </section>
  );
}

function Page({ path }: { path: string }) {
  const direct = /^\/direct\/(?:t\/(\d+)|inbox)/.exec(path);
  if (direct !== null) return <Direct threadId={direct[1] ?? null} />;
  const profile = /^\/([\w.]+)\/?$/.exec(path)?.[1];
  if (profile !== undefined && profile !== 'explore' && profile !== 'reels') return <Profile handle={profile} />;
  return path === '/' ? <Feed /> : <main role="main" className={cx('feedMain')} />;
}

/** The left rail; the last link is the account in use. */
function Rail() {
  const items = [
    ['/', 'home', 'home'],
    ['/explore/', 'search', 'explore'],
    ['/reels/', 'reels', 'reels'],
    ['/direct/inbox/', 'direct', 'messages'],
  ] as const;
  return (
    <div className={cx('rail')}><div>
      <div className={cx('logo')}>gambarku</div>
      {items.map(([href, icon, word]) => (
        <div key={href}><span><div>
          <Link href={href} className={cx('railLink')}><div><Icon path={icon} size={24} text={label(word)} /></div><span className={cx('railText')}>{label(word)}</span></Link>
        </div></span></div>
      ))}
      {switches.account && (
        <div><span><div>
          <Link href={`/${ME}/`} className={cx('railLink')}>
            <div><img alt={label('pictureOf', { name: ME })} src={avatar('Kecamatan')} className={cx('avatar')} style={{ width: 24, height: 24 }} draggable={false} /></div>
            <span className={cx('railText')}>{label('profile')}</span>
          </Link>
        </div></span></div>
      )}
    </div></div>
  );
}

/** Dialogs live beside the mount, in an element with a class and no such id. */
function portal(): HTMLElement {
  const known = document.getElementById('portal-slot');
  if (known !== null) return known;
  const slot = document.createElement('div');
  slot.className = cx('portal');
  slot.id = 'portal-slot';
  document.body.append(slot);
  return slot;
}

/** A chat that floats over other pages, with list and box of its own. */
function ChatTab() {
  const thread = store.use().threads[1];
  const path = useAddress().pathname;
  if (path.startsWith('/direct/') || thread === undefined) return null;
  return (
    <div data-pagelet="IGDChatTabsRootContent" className={cx('chatTab')}>
      <div data-pagelet="IGDMessagesList" className={cx('chatTabMessages')}>
        {thread.messages.map((message) => <Group key={message.id} message={message} partner={thread.partner} />)}
      </div>
      <DirectComposer thread={thread} />
    </div>
  );
}
