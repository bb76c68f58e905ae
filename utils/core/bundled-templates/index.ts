import type { Template } from '../template';
import { acknowledge } from './acknowledge';
import { apology } from './apology';
import { askLocation } from './ask-location';
import { done } from './done';
import { forwarded } from './forwarded';
import { inProgress } from './in-progress';
import { notOurs } from './not-ours';

/** The replies the product brings along, in the order of a conversation. */
export const bundledTemplates: readonly Template[] = [
  ...acknowledge,
  ...askLocation,
  ...forwarded,
  ...inProgress,
  ...done,
  ...notOurs,
  ...apology,
];
