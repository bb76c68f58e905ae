import { cx } from '../shared/classes';
import { Composer } from '../shared/Composer';
import { label } from '../shared/labels';
import { navigate, useAddress } from '../shared/router';
import { messageTime } from '../shared/time';
import { ME } from './data';
import { addMessage, store } from './state';

const INBOX = '/bizweb:inbox/bizweb_inbox';

/** The professional inbox: wrappers without boxes, exact times, direction only in the layout. */
export function Business() {
  const { threads } = store.use();
  const selected = useAddress().searchParams.get('selected_item_id');
  const open = threads.find((thread) => thread.id === selected);
  return (
    <div className={cx('messenger')}>
      <span data-surface-wrapper="1" style={{ display: 'contents' }} data-surface={`${INBOX}:thread_list`}>
        <div role="presentation" className={cx('chatList')}>
          {threads.map((thread, index) => (
            <span key={thread.id} data-surface-wrapper="1" style={{ display: 'contents' }} data-surface={`${INBOX}:thread_list/thread_row${index}`}>
              <div
                className={cx('chatRow')}
                onClick={() => navigate(`/latest/inbox/all?asset_id=1024000000000001&mailbox_id=1024000000000001&selected_item_id=${thread.id}&thread_type=FB_MESSAGE`)}
              >
                <span data-surface={`${INBOX}:thread_list/thread_row${index}/lib:thread_title`}><div>{thread.partner.name}</div></span>
                <div className={cx('preview')}>{thread.messages.at(-1)?.text}</div>
                <div role="grid"><div role="row"><div role="gridcell" aria-label={label('moveToDone')} /></div></div>
              </div>
            </span>
          ))}
        </div>
      </span>
      {open !== undefined && (
        <div className={cx('conversation')}>
          <span data-surface-wrapper="1" style={{ display: 'contents' }} data-surface={`${INBOX}:detail_view_header`}>
            <div className={cx('conversationHead')}><div className={cx('_4ik4', '_4ik5')}>{open.partner.name}</div></div>
          </span>
          <span data-surface-wrapper="1" style={{ display: 'contents' }} data-surface={`${INBOX}:messenger_detail_view`}>
            <div role="region" tabIndex={0} aria-label={label('messageListRegion')} className={cx('transcript')}>
              {open.messages.map((message) => (
                <div key={message.id} data-utime={Math.floor(message.at / 1000)}>
                  <div style={{ display: 'flex', justifyContent: message.from.uid === ME.uid ? 'flex-end' : 'flex-start' }}>
                    <div data-message-id={message.id} className={cx('bubble', ...(message.from.uid === ME.uid ? ['bubbleOwn'] : []))}>{message.text}</div>
                  </div>
                  <div className={cx('preview')}>{messageTime(message.at)}</div>
                </div>
              ))}
            </div>
            <div className={cx('threadComposer')}>
              <Composer
                key={open.id}
                label=""
                placeholder={label('replyInMessenger')}
                sendLabel={label('send')}
                onSend={(text) => void addMessage(open.id, text)}
              />
            </div>
          </span>
        </div>
      )}
    </div>
  );
}
