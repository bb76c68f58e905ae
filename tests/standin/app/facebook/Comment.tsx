import { switches } from '../shared/boot';
import { cx } from '../shared/classes';
import { Composer } from '../shared/Composer';
import { label } from '../shared/labels';
import { scene } from '../shared/pictures';
import { Link } from '../shared/router';
import { longAge, shortAge } from '../shared/time';
import { Wrap } from '../shared/Wrap';
import { ME, type Comment as CommentData, type Post } from './data';
import { authorHref, commentHref, profileHref } from './links';
import { EmojiText, Picture } from './parts';
import { addComment, messageTo, openReply, showFull, store } from './state';

/** Longer texts are cut; the rest is not in the page until it is asked for. */
const CUT = 300;

interface CommentProps {
  post: Post;
  comment: CommentData;
  parent: CommentData | null;
}

/** One comment or reply: a labelled article whose links carry its ids. */
export function Article({ post, comment, parent }: CommentProps) {
  const own = comment.author.uid === ME.uid;
  const age = longAge(comment.at);
  const name = comment.author.name;
  const title = parent === null
    ? label('commentBy', { name, age })
    : label('replyBy', { name, other: parent.author.name, age });
  return (
    <div role="article" tabIndex={-1} aria-label={title} className={cx('comment', ...(parent === null ? [] : ['commentReply']))}>
      <span className={cx('commentPicture')}>
        <Link href={authorHref(post, comment)} aria-hidden="true" tabIndex={-1}><Picture person={comment.author} size={parent === null ? 32 : 24} /></Link>
      </span>
      <Wrap>
        <div className={cx('commentBody')}>
          <div className={cx('commentBubble')}>
            <Link href={authorHref(post, comment)} aria-hidden="false" className={cx('commentName')}><span><span dir="auto">{name}</span></span></Link>
            {own && switches.account && <span className={cx('authorBadge')}>{label('author')}</span>}
            {comment.text !== '' && <Words comment={comment} />}
            {comment.photo === true && (
              <Link href={`/photo/?fbid=${comment.id}`}><img alt="" src={scene(comment.id)} width={180} height={180} className={cx('commentPhoto')} /></Link>
            )}
            <div role="button" tabIndex={0} aria-haspopup="menu" aria-label={label(own ? 'ownMenu' : 'otherMenu')} className={cx('commentMenu')}>···</div>
          </div>
          <ul className={cx('commentActions')}>
            <li><Link href={commentHref(post, comment, parent)}>{shortAge('facebook', comment.at)}</Link></li>
            <li>
              <div role="button" tabIndex={0} aria-label={label('like')}>{label('like')}</div>
              <div role="button" tabIndex={0} aria-label={label('react')} className={cx('hidden')} />
            </li>
            <li><div role="button" tabIndex={0} onClick={() => openReply((parent ?? comment).id, comment.author)}>{label('reply')}</div></li>
            {!own && <li><div role="button" tabIndex={0} onClick={() => messageTo(comment.author)}>{label('sendMessage')}</div></li>}
            {!own && <li><div role="button" tabIndex={0}>{label('hide')}</div></li>}
          </ul>
        </div>
      </Wrap>
    </div>
  );
}

function Words({ comment }: { comment: CommentData }) {
  const full = store.use().full.includes(comment.id) || comment.text.length <= CUT;
  const text = full ? comment.text : `${comment.text.slice(0, CUT)}… `;
  return (
    <span dir="auto" lang={comment.lang ?? 'id-ID'}><div className={cx('html-div')}><div dir="auto" style={{ textAlign: 'start' }}>
      {comment.mention !== undefined && (
        <><span><Link href={profileHref(comment.mention)} className={cx('mention')}><span>{comment.mention.name}</span></Link></span>{' '}</>
      )}
      <EmojiText text={text} />
      {!full && <div role="button" tabIndex={0} className={cx('seeMore')} onClick={() => showFull(comment.id)}>{label('seeMore')}</div>}
    </div></div></span>
  );
}

/** Where replies stand in the tree: beside the parent's article, inside its wrapper, or as plain siblings. */
export type Placement = 'timeline' | 'dialog' | 'single';

/** A comment, its replies and, when asked for, the box that answers it. */
export function Thread({ post, comment, placement }: { post: Post; comment: CommentData; placement: Placement }) {
  const answering = store.use().replying[comment.id];
  const replies = comment.replies.map((reply) => {
    const article = <Article key={reply.id} post={post} comment={reply} parent={comment} />;
    if (placement === 'timeline') return <div key={reply.id} data-commentid={reply.id} className={cx('reply')}>{article}</div>;
    return placement === 'dialog' ? <div key={reply.id} className={cx('reply')}>{article}</div> : article;
  });
  const box = answering !== undefined && (
    <div className={cx('replyBox')} key={`box-${answering.uid}`}>
      <Picture person={ME} size={24} />
      <Composer
        label={label('replyToName', { name: answering.name })}
        placeholder={label('replyToName', { name: answering.name })}
        sendLabel={label('postComment')}
        mention={answering.name}
        autoFocus
        onSend={(text) => void addComment(post.id, comment.id, text)}
      />
    </div>
  );
  const article = <Article post={post} comment={comment} parent={null} />;
  if (placement === 'single') return <>{article}{replies}{box}</>;
  if (placement === 'timeline') {
    return <div data-commentid={comment.id}>{article}<div className={cx('replyList')}>{replies}</div>{box}</div>;
  }
  return <div>{article}<div className={cx('replyList')}>{replies}</div>{box}</div>;
}
