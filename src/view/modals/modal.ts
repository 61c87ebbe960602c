import type { Block, Modal } from '../blocks/block.ts';
import { plain } from '../blocks/text.ts';
import { limits } from '../limits/limits.ts';
import { close } from '../sentences/modals.ts';

interface ModalParts {
  /** By which a submission is recognised. */
  readonly id: 'ask' | 'answer' | 'calculator' | 'browser' | 'verdicts';
  readonly title: string;
  readonly submit?: string;
  readonly blocks: readonly Block[];
}

/** A modal with what all of them have. */
export function modal({ id, title, submit, blocks }: ModalParts): Modal {
  const { view } = limits;
  return {
    type: 'modal',
    callback_id: id,
    title: plain(title, view.title.max_length),
    close: plain(close, view.close.max_length),
    ...(submit !== undefined && { submit: plain(submit, view.submit.max_length) }),
    blocks: blocks.slice(0, view.blocks.max_items),
  };
}
