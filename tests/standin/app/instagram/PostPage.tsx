import { useEffect, useState } from 'react';
import { CONTENT_DELAY } from '../shared/boot';
import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { scene } from '../shared/pictures';
import { dateTitle, shortAge } from '../shared/time';
import { Wrap } from '../shared/Wrap';
import { CommentForm, type ReplyTo } from './CommentForm';
import type { Comment, Post } from './data';
import { AvatarLink, Icon, IconButton, NameLink, RichText } from './parts';
import { ThreadA } from './RowA';
import { loadMore } from './state';

/** State of "which comment is being answered", shared by both layouts. */
export function useReplyTo(): [ReplyTo | null, (comment: Comment, parent: Comment | null) => void] {
  const [replyTo, setReplyTo] = useState<ReplyTo | null>(null);
  return [
    replyTo,
    (comment, parent) =>
      setReplyTo((before) => ({ parent: (parent ?? comment).id, handle: comment.author, turn: (before?.turn ?? 0) + 1 })),
  ];
}

/** True once the content has come. */
export function useArrived(): boolean {
  const [arrived, setArrived] = useState(CONTENT_DELAY === 0);
  useEffect(() => {
    const timer = setTimeout(() => setArrived(true), CONTENT_DELAY);
    return () => clearTimeout(timer);
  }, []);
  return arrived;
}

/** The bar under a post, with the 24-pixel icons. */
export function PostBar({ post }: { post: Post }) {
  return (
    <section className={cx('bar')}>
      <div className={cx('barIcons')}>
        <IconButton path="heart" size={24} word="like" />
        <IconButton path="comment" size={24} word="comment" />
        <IconButton path="share" size={24} word="share" />
        <IconButton path="save" size={24} word="save" />
      </div>
      <span dir="auto" className={cx('strong')}>{label('likes', { n: post.likes })}</span>
    </section>
  );
}

/** Standalone page of a post: no article, no li. */
export function PostPage({ post }: { post: Post }) {
  const [replyTo, onReply] = useReplyTo();
  const arrived = useArrived();
  return (
    <main role="main" className={cx('postMain')}>
      <div><div className={cx('postCard')}>
        <div className={cx('media')}><img src={scene(post.code)} alt="" className={cx('mediaImage')} /></div>
        <div className={cx('postSide')}>
          <div className={cx('postOwner')}>
            <AvatarLink handle={post.owner} />
            <NameLink handle={post.owner} />
            <div role="button" tabIndex={0} className={cx('iconButton')}><Icon path="dots" size={24} text={label('moreOptions')} /></div>
          </div>
          <div><div><div><hr className={cx('rule')} /></div></div></div>
          <div className={cx('postScroll')}>
            <Wrap>
              <div className={cx('html-div', 'row')}>
                <div className={cx('rowPicture')}><AvatarLink handle={post.owner} /></div>
                <div><div><span dir="auto">
                  <NameLink handle={post.owner} />
                  <span className={cx('captionTime')}><time dateTime={new Date(post.at).toISOString()} title={dateTitle(post.at)}>{shortAge('instagram', post.at)}</time></span>
                  <span><RichText text={post.caption} /></span>
                </span></div></div>
              </div>
            </Wrap>
            <div className={cx('list')}>
              {arrived && post.comments.map((comment) => (
                <ThreadA key={comment.id} post={post} comment={comment} onReply={onReply} />
              ))}
              {arrived && post.more.length > 0 && (
                <div className={cx('loadMore')}>
                  <button type="button" className={cx('iconButton')} onClick={() => loadMore(post.code)}>
                    <Icon path="plus" size={24} text={label('loadMore')} />
                  </button>
                </div>
              )}
            </div>
          </div>
          <PostBar post={post} />
          <CommentForm code={post.code} replyTo={replyTo} />
        </div>
      </div></div>
    </main>
  );
}
