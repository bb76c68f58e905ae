import { cx } from '../shared/classes';
import { switches } from '../shared/boot';
import { label } from '../shared/labels';
import { avatar } from '../shared/pictures';
import { navigate } from '../shared/router';
import { shortAge } from '../shared/time';
import { ME, person, type Thread } from './data';
import { Icon } from './parts';
import { store } from './state';
import { ThreadView } from './ThreadView';

/** Inbox: list on the left, whose rows are buttons without links, and the open conversation. */
export function Direct({ threadId }: { threadId: string | null }) {
  const { threads } = store.use();
  const open = threads.find((thread) => thread.id === threadId);
  return (
    <main role="main" className={cx('directMain')}>
      <div className={cx('direct')}>
        <div role="navigation" aria-label={label('threadList')} className={cx('threadList')}>
          <div>
            <div className={cx('threadListHead')}>
              <div role="button" tabIndex={0} className={cx('switcher')}>{switches.account && <h2 className={cx('switcherName')}><div><span>{ME}</span></div></h2>}</div>
              <div role="button" tabIndex={0} className={cx('iconButton')}><Icon path="plus" size={24} text={label('newMessage')} /></div>
            </div>
            <div data-pagelet="IGDInboxThreadListScrollableAreaPagelet">
              <div role="list" />
              <div role="tablist" className={cx('tabs')}>
                <div role="tab" tabIndex={0} aria-selected="true">{label('primary')}</div>
                <div role="tab" tabIndex={-1} aria-selected="false">{label('general')}</div>
                <div role="tab" tabIndex={-1} aria-selected="false">{label('requests')} (1)</div>
              </div>
              <div>{threads.map((thread) => <InboxRow key={thread.id} thread={thread} current={thread.id === threadId} />)}</div>
            </div>
          </div>
        </div>
        {open === undefined
          ? <div className={cx('noThread')}>{label('messages')}</div>
          : <ThreadView key={open.id} thread={open} />}
      </div>
    </main>
  );
}

function InboxRow({ thread, current }: { thread: Thread; current: boolean }) {
  const partner = person(thread.partner);
  const last = thread.messages.at(-1);
  if (last === undefined) return null;
  const preview = last.from === ME ? `${label('you')}: ${last.text}` : last.text;
  return (
    <div
      role="button"
      tabIndex={0}
      className={cx('inboxRow', ...(current ? ['inboxRowCurrent'] : []))}
      onClick={() => navigate(`/direct/t/${thread.id}/`)}
    >
      <img alt="user-profile-picture" draggable={false} src={avatar(partner.name)} className={cx('avatar')} style={{ width: 48, height: 48 }} />
      <div className={cx('inboxText')}>
        <span title={partner.name}><span dir="auto">{partner.name}</span></span>
        <div className={cx('inboxPreview')}>
          <span dir="auto">{preview}</span> · <abbr aria-label={shortAge('instagram', last.at)}>{shortAge('instagram', last.at)}</abbr>
        </div>
      </div>
      {thread.unread && <div data-visualcompletion="ignore" className={cx('unread')}><div className={cx('hidden')}>{label('unread')}</div></div>}
    </div>
  );
}
