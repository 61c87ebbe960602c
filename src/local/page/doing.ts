import type { Clicked } from './blocks.ts';

/** What a person can do with what stands on the page. */
export interface Doing {
  click(target: string, clicked: Clicked): void;
  messageShortcut(name: string, message: string): void;
  openThread(ts: string): void;
  openWhy(ts: string): void;
}
