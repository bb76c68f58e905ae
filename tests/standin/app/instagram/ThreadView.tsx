import { Fragment } from 'react';
import { CONTENT_DELAY, switches } from '../shared/boot';
import { cx } from '../shared/classes';
import { Composer } from '../shared/Composer';
import { label } from '../shared/labels';
import { avatar, scene } from '../shared/pictures';
import { Link } from '../shared/router';
import { messageTime } from '../shared/time';
import { Wrap } from '../shared/Wrap';
import { ME, person, type Message, type Thread } from './data';
import { Icon, RichText } from './parts';
import { useArrived } from './PostPage';
import { addMessage } from './state';

const GAP = 30 * 60_000;

/** An open conversation as of 2026: no grid, one group per message, no exact times. */
export function ThreadView({ thread }: { thread: Thread }) {
  const partner = person(thread.partner);
  const arrived = useArrived() || CONTENT_DELAY === 0;
  return (
    <div className={cx('chat')}>
      <div data-pagelet="IGDInboxHeaderOffMsys" className={cx('chatHead')}>
        <Link href={`/${partner.handle}/`} aria-label={label('openProfile', { name: partner.handle })} className={cx('chatHeadLink')}>
          <img alt="user-profile-picture" src={avatar(partner.name)} className={cx('avatar')} style={{ width: 44, height: 44 }} />
          <h2 className={cx('chatName')}><span title={partner.name}>{partner.name}</span></h2>
        </Link>
      </div>
      <div className={cx('chatBody')}>
        <div data-pagelet="IGDMessagesList" className={cx('messages')}>
          <div className={cx('scroller')} style={{ overflowY: 'auto', display: 'flex', flexDirection: 'column-reverse' }}>
            <div>
              {arrived && thread.messages.map((message, index) => {
                const before = thread.messages[index - 1];
                const far = before === undefined || message.at - before.at > GAP;
                return (
                  <Fragment key={message.id}>
                    {far && <div className={cx('separator')}>{messageTime(message.at, 'short')}</div>}
                    <Wrap><div><div><Group message={message} partner={thread.partner} /></div></div></Wrap>
                  </Fragment>
                );
              })}
            </div>
          </div>
        </div>
        <DirectComposer thread={thread} />
      </div>
    </div>
  );
}

/** The box with its other controls; also used by the floating chat. */
export function DirectComposer({ thread }: { thread: Thread }) {
  return (
    <div data-pagelet="IGDComposerForCannes" className={cx('dmComposer')}>
      <div role="button" tabIndex={0} className={cx('iconButton')}><Icon path="smile" size={24} text={label('emoji')} /></div>
      <Composer
        label={label('dmBox')}
        placeholder={label('dmPlaceholder')}
        sendLabel={label('send')}
        onSend={(text) => void addMessage(thread.id, text)}
      />
    </div>
  );
}

/** One message. Only incoming ones carry the partner's picture link; the side is a matter of style. */
export function Group({ message, partner }: { message: Message; partner: string }) {
  const own = message.from === ME;
  const ids = switches.ids
    ? { id: `double_tappable_id.${message.id}`, 'aria-labelledby': `${message.id} double_tappable_id.${message.id}` }
    : {};
  return (
    <div role="group" tabIndex={-1} className={cx('group')}>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {message.quoted !== undefined && <div className={cx('quote')}><span dir="auto">{message.quoted}</span></div>}
        <div style={{ display: 'flex', justifyContent: own ? 'flex-end' : 'flex-start' }} className={cx('lane')}>
          {!own && (
            <Link href={`/${partner}/`} aria-label={label('openProfile', { name: partner })}>
              <img alt="user-profile-picture" src={avatar(person(partner).name)} className={cx('avatar')} style={{ width: 28, height: 28 }} />
            </Link>
          )}
          <div aria-hidden="true" />
          <div style={{ display: 'flex', flexDirection: own ? 'row-reverse' : 'row' }} className={cx('bubbleLine')}>
            <div role="button" tabIndex={0} {...ids} className={cx('bubbleOuter')}>
              <div role="presentation"><div role="none" className={cx('bubble', ...(own ? ['bubbleOwn'] : []))}>
                {message.photo === true
                  ? <img src={scene(message.id)} alt="" className={cx('photo')} width={180} height={180} />
                  : <span dir="auto"><div dir="auto"><RichText text={message.text} /></div></span>}
              </div></div>
            </div>
            <div role="group" aria-label={label('messageActions')} className={cx('messageActions')}>
              <div role="button" tabIndex={-1}><Icon path="heart" size={16} text={label('reactTo', { name: message.from })} /></div>
              <div role="button" tabIndex={-1}><Icon path="share" size={16} text={label('replyTo', { name: message.from })} /></div>
              <div role="button" tabIndex={-1} aria-haspopup="menu"><Icon path="dots" size={16} text={label('moreFor', { name: message.from })} /></div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
