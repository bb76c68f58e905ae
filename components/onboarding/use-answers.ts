import { useDraft } from '../hooks/use-draft';
import { readAnswers, type Answers } from './answers';

/** The form's answers; they survive a closed panel. */
export function useAnswers() {
  const draft = useDraft('onboarding');
  const answers = readAnswers(draft.text);
  return {
    answers,
    change: (part: Partial<Answers>) => draft.setText(JSON.stringify({ ...answers, ...part })),
    forget: draft.clear,
  };
}
