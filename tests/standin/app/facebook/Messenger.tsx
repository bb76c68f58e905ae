import { switches } from '../shared/boot';
import { cx } from '../shared/classes';
import { Composer } from '../shared/Composer';
import { label } from '../shared/labels';
import { scene } from '../shared/pictures';
import { Link, useAddress } from '../shared/router';
import { messageTime, shortAge } from '../shared/time';
import { Wrap } from '../shared/Wrap';
import { ME, type Message, type Thread } from './data';
import { threadHref } from './links';
import { EmojiText, Picture } from './parts';
import { useArrived } from './PostUnit';
import { addMessage, store } from './state';

/** Conversations: the list is a grid, the transcript is not. */
export function Messenger() {
  const { threads } = store.use();
  const id = /(?:e2ee\/)?t\/([^/?#]+)/.exec(useAddress().pathname)?.[1];
  const open = threads.find((thread) => thread.id === id);
  return (
    <div className={cx('messenger')}>
      <div role="navigation" className={cx('chatList')}>
        <h1>{label('chats')}</h1>
        <div role="grid" aria-label={label('chats')}>
          {threads.map((thread) => (
            <div role="row" key={thread.id}><div role="gridcell">
              <Link href={threadHref(thread)} className={cx('chatRow')}>
                <Picture person={thread.partner} size={48} />
                <div className={cx('chatRowText')}>
                  <span dir="auto">{thread.partner.name}</span>
                  <div className={cx('preview')}><span dir="auto">{thread.messages.at(-1)?.text}</span> · {shortAge('facebook', thread.messages.at(-1)?.at ?? 0)}</div>
                </div>
              </Link>
            </div></div>
          ))}
        </div>
      </div>
      <div role="main" className={cx('conversation')}>{open !== undefined && <Conversation key={open.id} thread={open} />}</div>
    </div>
  );
}

function Conversation({ thread }: { thread: Thread }) {
  const arrived = useArrived();
  const name = thread.partner.name;
  return (
    <>
      <div className={cx('conversationHead')}><Picture person={thread.partner} size={40} /><h2><span dir="auto">{name}</span></h2></div>
      <div className={cx('transcript')}>
        <Transcript thread={thread} arrived={arrived} />
      </div>
      <ThreadComposer thread={thread} />
    </>
  );
}

export function ThreadComposer({ thread }: { thread: Thread }) {
  return (
    <div className={cx('threadComposer')}>
      <Composer
        label={label('writeTo', { name: thread.partner.name })}
        placeholder="Aa"
        sendLabel={label('pressEnter')}
        onSend={(text) => void addMessage(thread.id, text)}
      />
    </div>
  );
}

const GAP = 60 * 60_000;

export function Transcript({ thread, arrived }: { thread: Thread; arrived: boolean }) {
  return (
    <div role="log" aria-label={label('conversation', { name: thread.partner.name })}>
      <div><div><div className={cx('html-div')}>
        <div data-scope="messages_table" tabIndex={0} className={cx('threadStart')}>
          <h3 dir="auto">{thread.partner.name}</h3>
          {thread.encrypted && <span>{label('encrypted')}</span>}
        </div>
        <div data-virtualized="true"><div /></div>
        {arrived && thread.messages.map((message, index) => {
          const before = thread.messages[index - 1];
          return (
            <div key={message.id} data-virtualized="false">
              <Wrap><div>
                {(before === undefined || message.at - before.at > GAP) && (
                  <div data-scope="messages_table"><div aria-hidden="true" data-scope="date_break" className={cx('dateBreak')}><span dir="auto"><span>{messageTime(message.at)}</span></span></div></div>
                )}
                <Row message={message} />
              </div></Wrap>
            </div>
          );
        })}
      </div></div></div>
    </div>
  );
}

/** One message: the labelled node, and beside it a control that says the same again. */
function Row({ message }: { message: Message }) {
  const own = message.from.uid === ME.uid;
  const name = own ? label('you') : message.from.name;
  const time = messageTime(message.at);
  const values = { time, name, text: message.text };
  const clean = (text: string): string => (message.text === '' ? text.replace(/: $/, '') : text);
  return (
    <div role="article" className={cx('messageRow', ...(own ? ['messageRowOwn'] : []))}><div className={cx('messageInner')}>
      <div
        {...(switches.ids ? { 'data-message-id': message.id } : {})}
        aria-roledescription="message"
        data-scope="messages_table"
        tabIndex={-1}
        aria-label={clean(label('messageLabel', values))}
        className={cx('message')}
      >
        <span aria-hidden="true" className={cx('hidden')}><h3 dir="auto">{name}</h3></span>
        {message.quoted !== undefined && (
          <div role="button" tabIndex={-1} aria-label="…" className={cx('quoted')}><span dir="auto"><div dir="auto">{message.quoted}</div></span></div>
        )}
        {message.photo === true
          ? <img src={scene(message.id)} alt="" width={200} height={200} className={cx('photo')} />
          : <span dir="auto"><div dir="auto" className={cx('bubble', ...(own ? ['bubbleOwn'] : []))}><EmojiText text={message.text} /></div></span>}
        <div role="toolbar" aria-hidden="true" aria-label={label('messageActions')} className={cx('hidden')} />
      </div>
      <div role="none"><div role="button" tabIndex={-1} aria-label={clean(label('bubbleLabel', values))} className={cx('hidden')}>
        <span dir="auto"><EmojiText text={message.text} /></span>
      </div></div>
    </div></div>
  );
}
