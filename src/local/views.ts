import type { JsonObject } from './json.ts';

/** A modal or home tab as it stands open for one person. */
export interface OpenView {
  readonly id: string;
  /** Changes with every update: an update for an older one is refused. */
  readonly hash: string;
  readonly kind: 'modal' | 'home';
  /** Id of the person who sees it. */
  readonly user: string;
  readonly content: JsonObject;
  readonly blocks: readonly JsonObject[];
  /** The modal under this one. */
  readonly previous?: string;
  /** What was filled in or chosen, by block and action. */
  readonly values: Values;
}

export type Values = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
