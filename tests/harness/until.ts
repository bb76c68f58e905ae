/**
 * Asks again and again until the answer is not null; rejects with `what` after `timeout` ms. Errors while asking count as
 * "not yet", because nodes and frames come and go.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null>,
  state: () => string = () => '',
  timeout = 10_000,
): Promise<Answer> {
  const end = Date.now() + timeout;
  let problem = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
      problem = '';
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => void setTimeout(resolve, 60));
  }
  throw new Error(['Waited in vain for ' + what, state(), problem].filter((part) => part !== '').join('; '));
}
