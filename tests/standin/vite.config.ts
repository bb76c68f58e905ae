import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the stand-in's two apps as plain files the server hands out under both sites' names. */
export default defineConfig({
  root: here('app'),
  publicDir: false,
  base: '/standin/',
  mode: 'production',
  plugins: [react()],
  build: {
    outDir: here('../../.cache/standin/app'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { instagram: here('app/instagram/main.tsx'), facebook: here('app/facebook/main.tsx') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
    },
  },
});
