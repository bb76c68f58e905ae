import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { scene } from '../shared/pictures';
import { Link } from '../shared/router';
import { dateTitle, shortAge } from '../shared/time';
import { Wrap } from '../shared/Wrap';
import { CommentForm } from './CommentForm';
import type { Comment, Post } from './data';
import { commentHref } from './links';
import { AvatarLink, Icon, IconButton, RichText } from './parts';
import { PostBar, useArrived, useReplyTo } from './PostPage';
import { loadMore, store, toggleReplies } from './state';

interface RowProps {
  post: Post;
  comment: Comment;
  parent: Comment | null;
  onReply(comment: Comment, parent: Comment | null): void;
}

/** One comment of the older modal layout: li, h3, button elements, 12-pixel heart. */
function RowB({ post, comment, parent, onReply }: RowProps) {
  return (
    <li className={cx('rowB', '_a9zj', '_a9zl')}>
      <div className={cx('rowBInner', '_a9zm')}>
        <div className={cx('rowPicture')}><AvatarLink handle={comment.author} /></div>
        <div className={cx('rowBody', '_a9zr')}>
          <h3 className={cx('rowName', '_a9zc')}><div><span><div>
            <Link href={`/${comment.author}/`} className={cx('nameLink', 'notranslate')}>{comment.author}</Link>
          </div></span></div></h3>
          <div className={cx('_a9zs')}>
            <span className={cx('_ap3a', '_aaco', '_aacu', '_aacx', '_aad7', '_aade')} dir="auto"><RichText text={comment.text} /></span>
          </div>
          <div className={cx('actions')}>
            <Link href={commentHref(post, comment, parent)} className={cx('timeLink')}>
              <time className={cx('_a9ze', '_a9zf')} dateTime={new Date(comment.at).toISOString()} title={dateTitle(comment.at)}>{shortAge('instagram', comment.at)}</time>
            </Link>
            {comment.likes > 0 && <button type="button" className={cx('textButton', '_a9ze')}>{label('likes', { n: comment.likes })}</button>}
            <button type="button" className={cx('textButton', '_a9ze')} onClick={() => onReply(comment, parent)}>{label('reply')}</button>
          </div>
        </div>
        <span className={cx('rowLike')}><IconButton path="heart" size={12} word="like" /></span>
      </div>
    </li>
  );
}

function ThreadB({ post, comment, onReply }: Omit<RowProps, 'parent'>) {
  const open = store.use().open.includes(comment.id);
  return (
    <div><div>
      <RowB post={post} comment={comment} parent={null} onReply={onReply} />
      {comment.replies.length > 0 && (
        <li className={cx('plainItem')}><ul className={cx('repliesList', '_a9ym')}>
          <li className={cx('plainItem', '_a9yg')}><div>
            <button type="button" className={cx('textButton')} onClick={() => toggleReplies(comment.id)}>
              <span className={cx('_a9yi')}>{label(open ? 'hideReplies' : 'viewRepliesModal', { n: comment.replies.length })}</span>
            </button>
          </div></li>
          {open && comment.replies.map((reply) => (
            <div key={reply.id}><RowB post={post} comment={reply} parent={comment} onReply={onReply} /></div>
          ))}
        </ul></li>
      )}
    </div></div>
  );
}

/** A post over the profile or feed it was opened from, drawn outside the page's mount. */
export function PostModal({ post, onClose }: { post: Post; onClose(): void }) {
  const [replyTo, onReply] = useReplyTo();
  const arrived = useArrived();
  return (
    <div className={cx('scrim')}>
      <div role="button" tabIndex={0} className={cx('modalClose')} onClick={onClose}><Icon path="close" size={18} text={label('close')} /></div>
      <div role="dialog" aria-modal="true" className={cx('dialog')}>
        <article role="presentation" className={cx('postCard')}>
          <div className={cx('media')}><img src={scene(post.code)} alt="" className={cx('mediaImage')} /></div>
          <div className={cx('postSide')}>
            <div className={cx('postScroll')}>
              <ul className={cx('listB', '_a9z6', '_a9za')}>
                <div><li className={cx('rowB', '_a9zj', '_a9zl', '_a9z5')}>
                  <div className={cx('rowBInner', '_a9zm')}>
                    <div className={cx('rowPicture')}><AvatarLink handle={post.owner} /></div>
                    <div className={cx('rowBody', '_a9zr')}>
                      <h2 className={cx('rowName', '_a9zc')}><Link href={`/${post.owner}/`} className={cx('nameLink')}>{post.owner}</Link></h2>
                      <h1 className={cx('caption', '_ap3a')} dir="auto"><RichText text={post.caption} /></h1>
                      <time dateTime={new Date(post.at).toISOString()} title={dateTitle(post.at)}>{shortAge('instagram', post.at)}</time>
                    </div>
                  </div>
                </li></div>
                {arrived && post.comments.map((comment) => (
                  <Wrap key={comment.id}><ThreadB post={post} comment={comment} onReply={onReply} /></Wrap>
                ))}
                {arrived && post.more.length > 0 && (
                  <li className={cx('plainItem')}><div className={cx('loadMore')}>
                    <button type="button" className={cx('iconButton')} onClick={() => loadMore(post.code)}>
                      <Icon path="plus" size={24} text={label('loadMore')} />
                    </button>
                  </div></li>
                )}
              </ul>
            </div>
            <PostBar post={post} />
            <CommentForm code={post.code} replyTo={replyTo} />
          </div>
        </article>
      </div>
    </div>
  );
}
