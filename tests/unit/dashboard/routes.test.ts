// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { href, parseRoute } from '../../../components/dashboard/routes';

describe('parseRoute', () => {
  it.each([
    ['', { page: 'list', aduanId: null }],
    ['#', { page: 'list', aduanId: null }],
    ['#/', { page: 'list', aduanId: null }],
    ['#/aduan', { page: 'list', aduanId: null }],
    ['#/aduan/a1', { page: 'list', aduanId: 'a1' }],
    ['#/aduan/a%2Fb', { page: 'list', aduanId: 'a/b' }],
    ['#/aduan/a/b', { page: 'list', aduanId: 'a/b' }],
    ['#/aduan/%E0%A4', { page: 'list', aduanId: '%E0%A4' }],
    ['#/template', { page: 'templates', templateId: null }],
    ['#/template/terima.umum.formal', { page: 'templates', templateId: 'terima.umum.formal' }],
    ['#/pengaturan', { page: 'settings', section: null }],
    ['#/pengaturan/tenggat', { page: 'settings', section: 'tenggat' }],
    ['#/akses', { page: 'access' }],
    ['#/mulai', { page: 'start' }],
    ['#/rekap', { page: 'missing' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['plain', 'with/slash', 'with space & %', 'ñ😀'])('reads back the id %s', (id) => {
    expect(parseRoute(href.aduan(id))).toEqual({ page: 'list', aduanId: id });
    expect(parseRoute(href.template(id))).toEqual({ page: 'templates', templateId: id });
  });
});
