import { useEffect, useState } from 'react';
import { CONTENT_DELAY } from '../shared/boot';
import { cx } from '../shared/classes';
import { Composer } from '../shared/Composer';
import { label } from '../shared/labels';
import { scene } from '../shared/pictures';
import { Link } from '../shared/router';
import { longAge } from '../shared/time';
import { Thread, type Placement } from './Comment';
import { ME, type Post } from './data';
import { postHref, profileHref } from './links';
import { EmojiText, Picture } from './parts';
import { addComment, loadMore } from './state';

/** True once the content has come. */
export function useArrived(): boolean {
  const [arrived, setArrived] = useState(CONTENT_DELAY === 0);
  useEffect(() => {
    const timer = setTimeout(() => setArrived(true), CONTENT_DELAY);
    return () => clearTimeout(timer);
  }, []);
  return arrived;
}

/** A post with its comments and its comment box. */
export function PostUnit({ post, placement }: { post: Post; placement: Placement }) {
  const arrived = useArrived();
  const count = post.comments.length;
  return (
    <div className={cx('post')}>
      <div className={cx('postHead')}>
        <Link href={profileHref(post.owner)} aria-hidden="true" tabIndex={-1}><Picture person={post.owner} size={40} /></Link>
        <div>
          <div data-ad-rendering-role="profile_name"><h3><Link href={profileHref(post.owner)}>{post.owner.name}</Link></h3></div>
          <Link href={postHref(post)} aria-label={longAge(post.at)} className={cx('postTime')}><span>{longAge(post.at)}</span></Link>
        </div>
      </div>
      <div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message" className={cx('story')}>
        <div dir="auto"><EmojiText text={post.text} /></div>
      </div></div>
      <img src={scene(post.id)} alt="" className={cx('postPicture')} />
      <div className={cx('counts')}><div role="button" tabIndex={0}><span>{label('nComments', { n: count })}</span></div></div>
      <div className={cx('postButtons')}>
        <div data-ad-rendering-role="like_button"><div role="button" tabIndex={0} aria-label={label('likePost', { name: post.owner.name })}>{label('like')}</div></div>
        <div data-ad-rendering-role="comment_button"><div role="button" tabIndex={0} aria-label={label('commentPost')}>{label('comment')}</div></div>
        <div data-ad-rendering-role="share_button"><div role="button" tabIndex={0} aria-label={label('sharePost')}>{label('share')}</div></div>
      </div>
      <div className={cx('comments')}>
        <div role="button" tabIndex={0} className={cx('sort')}><span>{label('mostRelevant')}</span></div>
        {arrived
          ? post.comments.map((comment) => <Thread key={comment.id} post={post} comment={comment} placement={placement} />)
          : <div role="status" data-visualcompletion="loading-state" aria-label="…" className={cx('loading')} />}
        {arrived && post.more.length > 0 && (
          <div role="button" tabIndex={0} className={cx('moreComments')} onClick={() => loadMore(post.id)}><span>{label('moreComments')}</span></div>
        )}
      </div>
      <div className={cx('commentBox')}>
        <Picture person={ME} />
        <Composer
          label={label('commentAs', { name: ME.name })}
          placeholder={label('commentAs', { name: ME.name })}
          sendLabel={label('postComment')}
          onSend={(text) => void addComment(post.id, null, text)}
        />
      </div>
    </div>
  );
}
