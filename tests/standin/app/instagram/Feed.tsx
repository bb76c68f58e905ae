import { useEffect, useState } from 'react';
import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { scene } from '../shared/pictures';
import { Link } from '../shared/router';
import { dateTitle, shortAge } from '../shared/time';
import { person, type Post } from './data';
import { CommentForm } from './CommentForm';
import { AvatarLink, NameLink, RichText } from './parts';
import { PostBar } from './PostPage';
import { store } from './state';

/** Places on screen; fewer than posts, so that each article shows one post after another. */
const SLOTS = 2;

/** Which post the first article shows; moves on with scrolling. */
function useWindow(length: number): number {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const onScroll = (): void => setFirst(Math.min(Math.floor(scrollY / 500), Math.max(0, length - SLOTS)));
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [length]);
  return first;
}

/** Home feed whose articles are used again for other posts while scrolling. */
export function Feed() {
  const { posts } = store.use();
  const first = useWindow(posts.length);
  return (
    <main role="main" className={cx('feedMain')}>
      <div style={{ paddingTop: first * 500, minHeight: posts.length * 900 }}>
        {Array.from({ length: SLOTS }, (_, slot) => posts[first + slot]).map((post, slot) =>
          post === undefined ? null : <FeedArticle key={slot} post={post} />,
        )}
      </div>
    </main>
  );
}

function FeedArticle({ post }: { post: Post }) {
  return (
    <article className={cx('feedArticle')}>
      <div className={cx('postOwner')}>
        <AvatarLink handle={post.owner} />
        <NameLink handle={post.owner} />
        <Link href={`/p/${post.code}/`}><time dateTime={new Date(post.at).toISOString()} title={dateTitle(post.at)}>{shortAge('instagram', post.at)}</time></Link>
      </div>
      <div className={cx('media')}><img src={scene(post.code)} alt="" className={cx('mediaImage')} /></div>
      <PostBar post={post} />
      <div className={cx('rowText')}><NameLink handle={post.owner} /> <span dir="auto"><RichText text={post.caption} /></span></div>
      <Link href={`/p/${post.code}/`} className={cx('timeLink')}>{label('viewAllComments', { n: post.comments.length })}</Link>
      <CommentForm code={post.code} replyTo={null} />
    </article>
  );
}

/** A profile with its grid of posts. */
export function Profile({ handle }: { handle: string }) {
  const posts = store.use().posts.filter((post) => post.owner === handle);
  return (
    <main role="main" className={cx('profileMain')}>
      <header className={cx('profileHead')}>
        <AvatarLink handle={handle} size={96} />
        <section>
          <h2 className={cx('profileName')}>{handle}</h2>
          <span>{person(handle).name}</span>
          <div>{label('posts', { n: posts.length })}</div>
        </section>
      </header>
      <div className={cx('grid')}>
        {posts.map((post) => (
          <Link key={post.code} href={`/${handle}/p/${post.code}/`} className={cx('gridItem')}>
            <img src={scene(post.code)} alt={post.caption} className={cx('gridImage')} />
          </Link>
        ))}
      </div>
    </main>
  );
}
