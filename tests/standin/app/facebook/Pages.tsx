import { useEffect, useState } from 'react';
import { cx } from '../shared/classes';
import { Composer } from '../shared/Composer';
import { label } from '../shared/labels';
import { useAddress } from '../shared/router';
import { Wrap } from '../shared/Wrap';
import { ME, PEOPLE, type Person, type Post } from './data';
import { Picture } from './parts';
import { PostUnit } from './PostUnit';
import { messageTo, store } from './state';

/** A Page's timeline: no role=feed, comments in wrappers with their id. */
export function Timeline({ owner }: { owner: Person }) {
  const posts = store.use().posts.filter((post) => post.owner.uid === owner.uid);
  return (
    <div role="main" className={cx('main')}>
      <div className={cx('pageHead')}><Picture person={owner} size={84} /><h1>{owner.name}</h1></div>
      <div data-pagelet="ProfileTimeline">
        {posts.map((post, index) => (
          <Wrap key={post.id}>
            <div data-pagelet={index === 0 ? 'TimelineFeedUnit_0' : 'TimelineFeedUnit_{n}'}>
              <div role="article" aria-posinset={index + 1} className={cx('card')}>
                <div data-virtualized="false"><PostUnit post={post} placement="timeline" /></div>
              </div>
            </div>
          </Wrap>
        ))}
      </div>
    </div>
  );
}

const SLOTS = 2;

/** Home feed whose units are used again for other posts while scrolling; the last ones are unfilled. */
export function Home() {
  const { posts } = store.use();
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const onScroll = (): void => setFirst(Math.min(Math.floor(scrollY / 700), Math.max(0, posts.length - SLOTS)));
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [posts.length]);
  const shown = [posts[2], posts[1], posts[0]].filter((post): post is Post => post !== undefined);
  return (
    <div role="main" className={cx('main')}>
      <div role="feed" style={{ paddingTop: first * 700, minHeight: shown.length * 1400 }}>
        {shown.slice(first, first + SLOTS).map((post, slot) => (
          <div key={slot} data-pagelet={`FeedUnit_${slot}`}>
            <div role="article" aria-posinset={slot + 1} className={cx('card')}><PostUnit post={post} placement="timeline" /></div>
          </div>
        ))}
        <div role="article"><div role="status" aria-label="…" className={cx('loading')} /></div>
      </div>
    </div>
  );
}

/** The post an address names; null when it names none of ours. */
export function postOfAddress(url: URL, posts: Post[]): Post | null {
  const slug = url.searchParams.get('story_fbid') ?? /\/posts\/(pfbid\w+)/.exec(url.pathname)?.[1] ?? null;
  return slug === null ? null : (posts.find((post) => post.pfbid === slug) ?? null);
}

/** A single post: a modal outside the main area, with somebody else's feed behind it. */
export function PermalinkDialog({ post, onClose }: { post: Post; onClose(): void }) {
  const single = useAddress().searchParams.has('comment_id');
  const title = label('postOf', { name: post.owner.name });
  return (
    <div className={cx('scrim')}>
      <div role="dialog" aria-modal="true" aria-labelledby="post-title" className={cx('dialog')}>
        <div className={cx('dialogHead')}>
          <h2 id="post-title"><span dir="auto">{title}</span></h2>
          <div role="button" tabIndex={0} aria-label={label('close')} className={cx('dialogClose')} onClick={onClose}>✕</div>
        </div>
        <div className={cx('dialogBody')}><PostUnit post={post} placement={single ? 'single' : 'dialog'} /></div>
      </div>
    </div>
  );
}

/** The private answer to a comment's author; stacks over whatever is open and has an unlabelled box. */
export function MessageDialog() {
  const person = store.use().messageTo;
  if (person === null) return null;
  return (
    <div className={cx('scrim', 'scrimTop')}>
      <div role="dialog" aria-modal="true" aria-label={`${label('sendMessage')} ${person.name}`} className={cx('dialog', 'messageDialog')}>
        <div className={cx('dialogHead')}>
          <h2>{label('sendMessage')} {person.name}</h2>
          <div role="button" tabIndex={0} aria-label={label('close')} className={cx('dialogClose')} onClick={() => messageTo(null)}>✕</div>
        </div>
        <div className={cx('commentBox')}>
          <Composer label="" placeholder={label('writeTo', { name: person.name })} sendLabel={label('sendMessage')} onSend={() => messageTo(null)} />
        </div>
      </div>
    </div>
  );
}

/** Whose Page an address shows. */
export function ownerOfAddress(url: URL): Person | null {
  const id = url.pathname === '/profile.php' ? url.searchParams.get('id') : null;
  const vanity = url.pathname.split('/')[1];
  return [ME, ...Object.values<Person>(PEOPLE)].find((person) => person.uid === id || person.vanity === vanity) ?? null;
}
