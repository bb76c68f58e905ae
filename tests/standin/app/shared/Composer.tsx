import { useCallback, useEffect, useRef, useState } from 'react';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { switches } from './boot';
import { cx } from './classes';
import { $createMentionNode, MentionNode } from './mention';

interface ComposerProps {
  /** aria-label */
  label: string;
  placeholder: string;
  /** Label of the send control, which is there only while there is text. */
  sendLabel: string;
  /** A name put in front, as the site does for replies. */
  mention?: string;
  autoFocus?: boolean;
  onSend(text: string): void;
}

/** The site's text box: a real Lexical editor, plain text. Enter sends, Shift+Enter breaks the line. */
export function Composer(props: ComposerProps) {
  const { label, placeholder, sendLabel, mention, autoFocus = false, onSend } = props;
  const [empty, setEmpty] = useState(mention === undefined);
  const editor = useRef<LexicalEditor | null>(null);
  const keepEditor = useCallback((made: LexicalEditor) => { editor.current = made; }, []);

  const send = (): void => {
    const current = editor.current;
    const text = current?.getEditorState().read(() => $getRoot().getTextContent()) ?? '';
    if (text.trim() === '') return;
    current?.update(() => void $getRoot().clear().append($createParagraphNode()));
    onSend(text.trim());
  };

  if (switches.deafComposer) return <DeafBox label={label} placeholder={placeholder} />;
  return (
    <div className={cx('composer')}>
      <LexicalComposer
        initialConfig={{
          namespace: 'composer',
          nodes: [MentionNode],
          onError: (error) => { throw error; },
          editorState: () => {
            const paragraph = $createParagraphNode();
            if (mention !== undefined) paragraph.append($createMentionNode(mention), $createTextNode(' '));
            $getRoot().append(paragraph);
          },
        }}
      >
        <div className={cx('composerBox')}>
          <PlainTextPlugin
            contentEditable={
              <ContentEditable
                className={cx('composerText', 'notranslate')}
                aria-label={label}
                aria-placeholder={placeholder}
                placeholder={() => null}
                spellCheck
                tabIndex={0}
              />
            }
            ErrorBoundary={LexicalErrorBoundary}
          />
          {empty && (
            <div aria-hidden="true" className={cx('composerPlaceholder')}>
              <div>{placeholder}</div>
            </div>
          )}
        </div>
        <HistoryPlugin />
        <OnChangePlugin
          onChange={(state) => state.read(() => setEmpty($getRoot().getTextContent().trim() === ''))}
        />
        <Keys focus={autoFocus} onEditor={keepEditor} onEnter={send} />
      </LexicalComposer>
      {!empty && (
        <div role="button" tabIndex={0} aria-label={sendLabel} className={cx('composerSend')} onClick={send}>
          {sendLabel}
        </div>
      )}
    </div>
  );
}

interface KeysProps {
  focus: boolean;
  onEditor(editor: LexicalEditor): void;
  onEnter(): void;
}

function Keys({ focus, onEditor, onEnter }: KeysProps) {
  const [current] = useLexicalComposerContext();
  useEffect(() => {
    onEditor(current);
    if (focus) current.focus();
  }, [current, onEditor, focus]);
  useEffect(
    () =>
      current.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey === true) return false;
          event?.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [current, onEnter],
  );
  return null;
}

/** Looks like the box and takes nothing: what a future change of the site may look like to an extension. */
function DeafBox({ label, placeholder }: { label: string; placeholder: string }) {
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault();
  return (
    <div className={cx('composer')}>
      <div
        role="textbox"
        contentEditable
        suppressContentEditableWarning
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
        data-lexical-editor="true"
        className={cx('composerText', 'notranslate')}
        onBeforeInput={refuse}
        onPaste={refuse}
        onDrop={refuse}
        ref={(box) => {
          box?.addEventListener('beforeinput', refuse, { capture: true });
        }}
      />
    </div>
  );
}
