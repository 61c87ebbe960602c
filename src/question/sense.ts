import type { CueId } from '../knowledge/schema/vocabulary.ts';

/** What a word or phrase can stand for. One phrase can have several senses: Zwolle is a region and a municipality. */
export type Sense =
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'municipality'; readonly id: string }
  | { readonly kind: 'elsewhere'; readonly id: string }
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'occupation'; readonly id: string }
  | { readonly kind: 'class'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'absent'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'cue'; readonly id: CueId };

export type SenseKind = Sense['kind'];
