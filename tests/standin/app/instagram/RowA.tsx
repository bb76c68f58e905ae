import { useState, type CSSProperties } from 'react';
import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { Link } from '../shared/router';
import { dateTitle, shortAge } from '../shared/time';
import { Wrap } from '../shared/Wrap';
import type { Comment, Post } from './data';
import { commentHref } from './links';
import { AvatarLink, IconButton, NameLink, RichText, TextButton } from './parts';
import { store, toggleReplies } from './state';

interface RowProps {
  post: Post;
  comment: Comment;
  /** Set for replies. */
  parent: Comment | null;
  onReply(comment: Comment, parent: Comment | null): void;
}

/** One comment of the standalone page (2025–2026): divs only, permalink around the time, one text span after it. */
export function RowA({ post, comment, parent, onReply }: RowProps) {
  const [translated, setTranslated] = useState(false);
  return (
    <div className={cx('html-div', 'row')}>
      <div className={cx('rowPicture')}><div><AvatarLink handle={comment.author} /></div></div>
      <div className={cx('html-div', 'rowBody')}>
        <Wrap>
          <div className={cx('html-div')}>
            <div><div>
              <div className={cx('rowHead')}>
                <span dir="auto"><NameLink handle={comment.author} /></span>&nbsp;
                <span dir="auto">
                  <Link className={cx('timeLink', '_a6hd')} href={commentHref(post, comment, parent)}>
                    <time dateTime={new Date(comment.at).toISOString()} title={dateTitle(comment.at)}>{shortAge('instagram', comment.at)}</time>
                  </Link>
                </span>
              </div>
              <div className={cx('rowText')}>
                <span dir="auto"><RichText text={translated ? comment.translation ?? '' : comment.text} /></span>
              </div>
            </div></div>
            <div className={cx('actions')} style={{ '--x-height': '16px' } as CSSProperties}>
              {comment.likes > 0 && <TextButton text={label('likes', { n: comment.likes })} />}
              <TextButton text={label('reply')} onClick={() => onReply(comment, parent)} />
              {comment.translation !== undefined && (
                <TextButton text={label(translated ? 'seeOriginal' : 'seeTranslation')} onClick={() => setTranslated(!translated)} />
              )}
            </div>
          </div>
        </Wrap>
      </div>
      <div className={cx('rowLike')}><span><div><div><IconButton path="heart" size={16} word="like" /></div></div></span></div>
    </div>
  );
}

/** A comment with its replies block, which is a sibling of the row's wrapper. */
export function ThreadA({ post, comment, onReply }: Omit<RowProps, 'parent'>) {
  const open = store.use().open.includes(comment.id);
  const count = comment.replies.length;
  return (
    <div className={cx('thread')}>
      <div><RowA post={post} comment={comment} parent={null} onReply={onReply} /></div>
      {count > 0 && (
        <div className={cx('replies')}>
          <div role="button" tabIndex={0} className={cx('repliesToggle')} onClick={() => toggleReplies(comment.id)}>
            <div><div className={cx('repliesLine')} /><span dir="auto">{label(open ? 'hideReplies' : 'viewReplies', { n: count })}</span></div>
          </div>
          {open && (
            <ul className={cx('repliesList')}>
              {comment.replies.map((reply) => (
                <div key={reply.id}><RowA post={post} comment={reply} parent={comment} onReply={onReply} /></div>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
