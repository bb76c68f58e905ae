import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module with the product's own code in it, as one script to be run in a page or in the background. */
export async function bundleScript(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'planted' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry.pathname} could not be bundled`);
  return chunk.code;
}
