import { VARIABLES } from '../../../utils/core/template';

/** Names in braces that no variable has, each once; they stay in the reply as they are written. */
export function unknownVariables(body: string): string[] {
  const names = [...body.matchAll(/\{([^{}\n]{1,40})\}/gu)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !VARIABLES.some((known) => known === name));
}
