import { describe, expect, it } from 'vitest';
import { absoluteUrl, decodeBase64 } from '@/utils/sites/address';
import * as facebook from '@/utils/sites/facebook/links';
import * as instagram from '@/utils/sites/instagram/links';

const IG = new URL('https://www.instagram.com/p/DCode_-1/');
const FB = new URL('https://www.facebook.com/kelurahan.contoh');
const fb = (href: string): URL => {
  const url = facebook.facebookUrl(href, FB);
  if (url === null) throw new Error(href);
  return url;
};

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b', 'https://user:pass@www.instagram.com/p/x/', 'http://[', 'blob:https://x/1'])(
    '%s leads nowhere',
    (href) => expect(absoluteUrl(href, IG)).toBeNull(),
  );
  it('takes relative and absolute ones, as https', () => {
    expect(absoluteUrl('/a/', IG)?.href).toBe('https://www.instagram.com/a/');
    expect(absoluteUrl('http://www.instagram.com/a/', IG)?.href).toBe('https://www.instagram.com/a/');
    expect(absoluteUrl(null, IG)).toBeNull();
    expect(absoluteUrl(`/${'x'.repeat(5_000)}`, IG)).toBeNull();
  });
  it('decodes base64 ids only', () => {
    expect(decodeBase64('Y29tbWVudDoxXzI=')).toBe('comment:1_2');
    expect(decodeBase64('%%%')).toBeNull();
    expect(decodeBase64('Y29tbWVudDoxXzI===')).toBeNull();
    expect(decodeBase64('x')).toBeNull();
  });
});

describe('Instagram', () => {
  it.each<[string, [string, string, string | null] | null]>([
    ['/p/DCode1/c/17900000000000001/', ['DCode1', '17900000000000001', null]],
    ['/p/DCode1/c/17900000000000001', ['DCode1', '17900000000000001', null]],
    ['/reel/DCode1/c/17900000000000001/?x=1#y', ['DCode1', '17900000000000001', null]],
    ['/p/DCode1/c/17900000000000001/r/17900000000000002/', ['DCode1', '17900000000000002', '17900000000000001']],
    ['/rina.contoh/p/DCode1/c/17900000000000001/', ['DCode1', '17900000000000001', null]],
    ['https://www.instagram.com/reel/DCode1/c/17900000000000001/', ['DCode1', '17900000000000001', null]],
    ['https://contoh.example/p/DCode1/c/17900000000000001/', null],
    ['https://instagram.com.contoh.example/p/DCode1/c/17900000000000001/', null],
    ['javascript:/p/DCode1/c/17900000000000001/', null],
    ['/p/DCode1/', null],
    ['/p/DCode1/c/', null],
    ['/p/DCode1/c/abc/', null],
    ['/p/DCode1/c/17900000000000001/liked_by/', null],
    ['/c/17900000000000001/', null],
  ])('comment in %s', (href, expected) => {
    const found = instagram.commentLink(href, IG);
    expect(found && [found.code, found.id, found.parentId]).toEqual(expected);
  });

  it.each<[string, string | null]>([
    ['/rina.contoh/', 'rina.contoh'],
    ['/Rina_Contoh', 'rina_contoh'],
    ['https://www.instagram.com/rina.contoh/?hl=id', 'rina.contoh'],
    ['/explore/', null],
    ['/p/', null],
    ['/rina.contoh/p/X/', null],
    ['/explore/tags/solo/', null],
    ['/rina contoh/', null],
    ['https://contoh.example/rina.contoh/', null],
  ])('person in %s', (href, expected) => expect(instagram.profileHandle(href, IG)).toBe(expected));

  it('posts, owners, threads', () => {
    expect(instagram.postCode('/reels/DCode_-1/', IG)).toBe('DCode_-1');
    expect(instagram.postCode('/reels/', IG)).toBeNull();
    expect(instagram.ownerInPath(new URL('https://www.instagram.com/lurah.contoh/p/X1/'))).toBe('lurah.contoh');
    expect(instagram.ownerInPath(IG)).toBeNull();
    expect(instagram.directThread(new URL('https://www.instagram.com/direct/t/1784/?x'))).toBe('1784');
    expect(instagram.directThread(new URL('https://www.instagram.com/direct/inbox/'))).toBeNull();
  });
});

describe('Facebook', () => {
  const B64 = 'Y29tbWVudDo5MDAwMDAwMDAwMDAwMDFfMTExMDAwMDAwMDAwMDAwMQ%3D%3D';
  it.each<[string, facebook.CommentRef | null]>([
    ['/x/posts/1?comment_id=123456', { id: '123456', parentId: null, postId: null }],
    ['/x/posts/1?comment_id=123456&reply_comment_id=654321', { id: '654321', parentId: '123456', postId: null }],
    [`/profile.php?id=1&comment_id=${B64}`, { id: '1110000000000001', parentId: null, postId: '900000000000001' }],
    ['/x/posts/1?comment_id=abc', null],
    ['/x/posts/1?comment_id=123456&notif_t=feed_comment', null],
    ['/x/posts/1', null],
  ])('comment in %s', (href, expected) => expect(facebook.commentRef(fb(href))).toEqual(expected));

  it.each<[string, string[]]>([
    ['/permalink.php?story_fbid=pfbid0Abc&id=100', ['pfbid0Abc']],
    ['/x/posts/pfbid0Abc', ['pfbid0Abc']],
    ['/x/posts/judul-yang-panjang/123456', ['123456']],
    ['/groups/g/posts/123456/', ['123456']],
    ['/groups/g/permalink/123456/', ['123456']],
    ['/groups/g/?multi_permalinks=123456', ['123456']],
    ['/photo/?fbid=777&set=pcb.123456', ['123456', '777']],
    ['/photo.php?fbid=777&set=a.5', ['777']],
    ['/watch/?v=123456', ['123456']],
    ['/x/videos/123456/', ['123456']],
    ['/reel/123456', ['123456']],
    ['/share/p/1AbCdEfGh/', ['1AbCdEfGh']],
    ['/x/photos', []],
    ['/x', []],
    ['/profile.php?id=100', []],
  ])('post in %s', (href, expected) => expect(facebook.postIds(fb(href))).toEqual(expected));

  it.each<[string, string | null]>([
    ['/profile.php?id=100011', '100011'],
    ['/groups/555/user/100011/', '100011'],
    ['/groups/555/', null],
    ['/bambang.contoh?comment_id=x', 'bambang.contoh'],
    ['/people/Nama/100011/', '100011'],
    ['/watch/', null],
    ['/permalink.php?id=1', null],
    ['/x/posts/1', null],
  ])('person in %s', (href, expected) => expect(facebook.profileKey(fb(href))).toBe(expected));

  it('writes addresses without tracking, on the main host', () => {
    expect(facebook.cleanAddress(fb('https://web.facebook.com/permalink.php?id=1&__tn__=R&story_fbid=pfbid0A&comment_id=2&__cft__[0]=x#z'))).toBe(
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0A&id=1&comment_id=2',
    );
  });

  it.each<[string, string | null]>([
    ['https://www.facebook.com/messages/t/100/', '100'],
    ['https://www.facebook.com/messages/e2ee/t/100/', '100'],
    ['https://www.messenger.com/t/100', '100'],
    ['https://www.messenger.com/e2ee/t/100', '100'],
    ['https://www.facebook.com/messages/', null],
    ['https://www.facebook.com/x/t/100', null],
  ])('thread in %s', (href, expected) => expect(facebook.messengerThread(new URL(href))).toBe(expected));
});
