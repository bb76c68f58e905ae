/** What a scenario holds true, in words; the order in which a run reports it. */
export const INVARIANTS = {
  kept: 'every acknowledged press is stored, as it was pressed',
  once: 'no press is stored twice, no comment has two aduan',
  whole: 'what was not acknowledged is stored wholly or not at all',
  numbers: 'numbers are unique and in sequence, none used again, each year from 0001',
  chains: 'every chain verifies',
  projection: 'the rows are what the events tell',
  identities: 'the identities lead to the aduan, and to no other',
  reminders: 'each running clock waits with its reminders, nothing else does',
  notified: 'each due-soon and overdue moment is notified once, at the first wake after it',
  badge: 'the badge is what the events tell',
} as const;

export type Invariant = keyof typeof INVARIANTS;

/** One thing that does not hold. */
export interface Fault {
  invariant: Invariant;
  /** What was seen, and where. */
  about: string;
}

export interface Outcome {
  name: string;
  seed: number;
  /** Whether it was the short part. */
  short: boolean;
  /** What this scenario looked at; those without a fault are passed. */
  checked: readonly Invariant[];
  faults: Fault[];
  /** Figures for people, e.g. kills: 1000. */
  figures: Record<string, number>;
}

/** Most faults of one kind that are printed. */
const MOST_SHOWN = 5;

/** Lines for people: the figures, then one line an invariant. */
export function lines({ name, seed, short, checked, faults, figures }: Outcome): string[] {
  const counted = Object.entries(figures).map(([what, count]) => `${what} ${count.toLocaleString('en')}`);
  return [
    `${name} (seed ${seed}): ${counted.join(', ')}`,
    ...checked.flatMap((invariant) => {
      const found = faults.filter((fault) => fault.invariant === invariant);
      const more = found.length > MOST_SHOWN ? [`       … and ${found.length - MOST_SHOWN} more`] : [];
      return found.length === 0
        ? [`ok     ${name}: ${INVARIANTS[invariant]}`]
        : [`FAILED ${name}: ${INVARIANTS[invariant]}`, ...found.slice(0, MOST_SHOWN).map(({ about }) => `       ${about}`), ...more];
    }),
    ...(faults.length === 0 ? [] : [`       again: npm run soak -- --only ${name} --seed ${seed}${short ? ' --short' : ''}`]),
  ];
}

/** How many of the checked invariants hold and how many do not. */
export function score({ checked, faults }: Outcome): { passed: number; failed: number } {
  const broken = new Set(faults.map(({ invariant }) => invariant));
  const failed = checked.filter((invariant) => broken.has(invariant)).length;
  return { passed: checked.length - failed, failed };
}
