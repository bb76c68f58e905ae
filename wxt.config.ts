import { defineConfig } from 'wxt';
import { manifest } from './utils/platform/manifest';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest,
  vite: () => ({
    // Readable by the stores' reviewers; size is watched at build instead.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  zip: { excludeSources: ['tour/**', 'screenshots/**', 'test-results/**'] },
});
