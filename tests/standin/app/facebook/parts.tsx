import { Fragment, type ReactNode } from 'react';
import { cx } from '../shared/classes';
import { avatar } from '../shared/pictures';
import type { Person } from './data';

/** Round picture drawn in an svg, as the site does. */
export function Picture({ person, size = 32 }: { person: Person; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} className={cx('picture')} data-visualcompletion="ignore-dynamic">
      <g><image href={avatar(person.name)} x="0" y="0" width={size} height={size} preserveAspectRatio="xMidYMid slice" /></g>
    </svg>
  );
}

const EMOJI = /(\p{Extended_Pictographic})/u;

/** Words with emoji as pictures whose alt is the character, as the site shows them. */
export function EmojiText({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line.split(EMOJI).map((part, at) =>
        EMOJI.test(part)
          ? <span key={at} className={cx('html-span', 'emoji')}><img alt={part} width={16} height={16} src={emojiPicture(part)} /></span>
          : part,
      )}
    </Fragment>
  ));
}

function emojiPicture(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><text x="0" y="13" font-size="13">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
