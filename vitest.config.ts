import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Unit tests and the rules the repository keeps. A test that needs a tree asks for jsdom in its first line. */
export default defineConfig({
  plugins: [react()],
  // The same short forms the build knows.
  resolve: { alias: [{ find: /^[@~]\//, replacement: root }] },
  // Keys and permissions of the default build; WXT sets the same at build.
  define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.FIREFOX': 'false', 'import.meta.env.CHROME': 'true' },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
