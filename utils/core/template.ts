import type { StatusId } from './status';

/** Step of the conversation a template is for. */
export type ReplyStep =
  | 'acknowledge'
  | 'askLocation'
  | 'forwarded'
  | 'inProgress'
  | 'done'
  | 'notOurs'
  | 'apology';

export type Tone = 'formal' | 'informal';
/** Where the reply will be read. */
export type Place = 'public' | 'private';

export const VARIABLES = ['nama', 'nomor', 'tenggat', 'unit', 'kelurahan'] as const;
export type Variable = (typeof VARIABLES)[number];
export type VariableValues = Record<Variable, string | null>;

export interface Template {
  id: string;
  title: string;
  step: ReplyStep;
  tone: Tone;
  /** Category ids it speaks about; empty: any. */
  categories: string[];
  /** Text with `{nama}`-style variables. */
  body: string;
  /** Bundled with the product, or written or changed by the person. */
  origin: 'bundled' | 'edited' | 'own';
}

/** A stretch of a filled template. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'filled'; variable: Variable; text: string }
  /** Nothing known: shown and inserted as `[kelurahan?]`. */
  | { kind: 'hole'; variable: Variable };

/** Why a template was chosen; drawn in words by the interface. */
export type SuggestionReason =
  | { kind: 'status'; status: StatusId }
  | { kind: 'notAnswered' }
  | { kind: 'answered' }
  | { kind: 'overdue' }
  | { kind: 'category'; category: string; words: string[] }
  | { kind: 'locationMissing' }
  | { kind: 'locationKnown'; kelurahan: string }
  /** The place named is not in the city. */
  | { kind: 'outsideCity'; name: string }
  /** What has to be told next does not belong under a public post. */
  | { kind: 'personalDetails' }
  | { kind: 'often'; count: number };

export interface Suggestion {
  template: Template;
  pieces: Piece[];
  /** Ready to insert, holes as `[kelurahan?]`. */
  text: string;
  reasons: SuggestionReason[];
}
