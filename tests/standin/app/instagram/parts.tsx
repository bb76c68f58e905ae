import { Fragment, type ReactNode } from 'react';
import { cx } from '../shared/classes';
import { label, type Word } from '../shared/labels';
import { avatar } from '../shared/pictures';
import { Link } from '../shared/router';
import { person } from './data';

const HEART = 'M12 21s-8-5.3-8-11a4.6 4.6 0 0 1 8-3 4.6 4.6 0 0 1 8 3c0 5.7-8 11-8 11z';
const PATHS: Record<string, string> = {
  heart: HEART,
  comment: 'M4 12a8 8 0 1 1 3.5 6.6L4 20l1-3.4A8 8 0 0 1 4 12z',
  share: 'M4 5l17 2-9 12-2-7z',
  save: 'M6 3h12v18l-6-5-6 5z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  home: 'M4 11l8-7 8 7v9H4z',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5',
  reels: 'M4 4h16v16H4zM10 9l5 3-5 3z',
  direct: 'M4 12a8 8 0 1 1 4 7l-4 1 1-4a8 8 0 0 1-1-4z',
  plus: 'M12 5v14M5 12h14',
  close: 'M5 5l14 14M19 5L5 19',
  check: 'M4 12l5 5L20 6',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 14c2 3 6 3 8 0',
};

/** An icon as the site draws them: label on the svg and again as its title. */
export function Icon({ path, size, text }: { path: string; size: number; text: string }) {
  return (
    <svg aria-label={text} role="img" height={size} width={size} viewBox="0 0 24 24" className={cx('icon')}>
      <title>{text}</title>
      <path d={PATHS[path] ?? ''} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** Control that carries only an icon. */
export function IconButton({ path, size, word, onClick }: { path: string; size: number; word: Word; onClick?: () => void }) {
  return (
    <div role="button" tabIndex={0} className={cx('iconButton')} onClick={onClick}>
      <div><span><Icon path={path} size={size} text={label(word)} /></span></div>
    </div>
  );
}

/** Control that carries only words, as in a comment's action line. */
export function TextButton({ text, onClick }: { text: string; onClick?: () => void }) {
  return (
    <div role="button" tabIndex={0} className={cx('textButton')} onClick={onClick}>
      <span dir="auto" className={cx('small')}><span>{text}</span></span>
    </div>
  );
}

/** The picture that links to a profile; comes before the name. */
export function AvatarLink({ handle, size = 32 }: { handle: string; size?: number }) {
  return (
    <div className={cx('avatarOuter')}><div className=""><span className={cx('avatarInner')}><div>
      <Link href={`/${handle}/`} style={{ height: size, width: size }} className={cx('avatarLink', '_a6hd')}>
        <img
          alt={label('pictureOf', { name: handle })}
          crossOrigin="anonymous"
          draggable={false}
          src={avatar(person(handle).name)}
          className={cx('avatar')}
          style={{ height: size, width: size }}
        />
      </Link>
    </div></span></div></div>
  );
}

/** The name that links to a profile, with the badge's title inside the link. */
export function NameLink({ handle }: { handle: string }) {
  return (
    <span className={cx('nameOuter')}><span className={cx('avatarInner')}><div>
      <Link href={`/${handle}/`} className={cx('nameLink', 'notranslate', '_a6hd')}>
        <div><div>
          <span className={cx('name', '_ap3a', '_aaco', '_aacw', '_aacx', '_aad7', '_aade')} dir="auto">{handle}</span>
          {person(handle).verified === true && <span className={cx('badge')}><Icon path="check" size={12} text={label('verified')} /></span>}
        </div></div>
      </Link>
    </div></span></span>
  );
}

const TOKEN = /([@#][\w.]*\w)/u;

/** Words with mentions and tags as links, as the site shows them. */
export function RichText({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line.split(TOKEN).map((part, at) => {
        if (/^@\w/.test(part)) return <Link key={at} href={`/${part.slice(1)}/`} className={cx('mention', 'notranslate')}>{part}</Link>;
        if (/^#\w/.test(part)) return <Link key={at} href={`/explore/tags/${part.slice(1)}/`} className={cx('mention')}>{part}</Link>;
        return part;
      })}
    </Fragment>
  ));
}
