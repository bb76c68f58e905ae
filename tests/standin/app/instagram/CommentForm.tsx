import { useEffect, useRef, useState } from 'react';
import { cx } from '../shared/classes';
import { label } from '../shared/labels';
import { Icon } from './parts';
import { addComment } from './state';

/** Which comment the next one answers; `turn` makes pressing Reply twice count twice. */
export interface ReplyTo {
  parent: string;
  handle: string;
  turn: number;
}

/** The comment box: a text area React controls, whose state alone decides what is posted. */
export function CommentForm({ code, replyTo }: { code: string; replyTo: ReplyTo | null }) {
  const [text, setText] = useState('');
  const [parent, setParent] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);

  if (replyTo !== null && replyTo.turn !== turn) {
    setTurn(replyTo.turn);
    setParent(replyTo.parent);
    setText(`@${replyTo.handle} `);
  }
  useEffect(() => {
    if (turn > 0) box.current?.focus();
  }, [turn]);

  const post = (): void => {
    if (text.trim() === '') return;
    void addComment(code, parent, text.trim());
    setText('');
    setParent(null);
  };

  return (
    <section className={cx('formSection')}>
      <form
        method="POST"
        className={cx('form')}
        onSubmit={(event) => {
          event.preventDefault();
          post();
        }}
      >
        <div className={cx('formRow')}>
          <div role="button" tabIndex={0} className={cx('iconButton')}><Icon path="smile" size={24} text={label('emoji')} /></div>
          <textarea
            ref={box}
            aria-label={label('addComment')}
            placeholder={label('addComment')}
            autoComplete="off"
            autoCorrect="off"
            className={cx('textarea')}
            value={text}
            rows={text.split('\n').length > 1 ? 4 : 1}
            onChange={(event) => {
              setText(event.target.value);
              if (!event.target.value.startsWith('@')) setParent(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              post();
            }}
          />
          {text.trim() !== '' && (
            <div role="button" tabIndex={0} className={cx('postButton')} onClick={post}>{label('post')}</div>
          )}
        </div>
      </form>
    </section>
  );
}
