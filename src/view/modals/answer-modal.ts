import type { Modal } from '../blocks/block.ts';
import { buttonRow } from '../blocks/buttons.ts';
import type { Reply } from '../reply.ts';
import { answerTexts } from '../sentences/modals.ts';
import { modal } from './modal.ts';

/** An answer in a modal, with a way back to a new question. */
export function answerModal({ viewBlocks }: Pick<Reply, 'viewBlocks'>): Modal {
  const { title, again } = answerTexts;
  const next = buttonRow([{ label: again, value: { do: 'open', modal: 'ask' } }]);
  return modal({ id: 'answer', title, blocks: [...viewBlocks, ...next] });
}
