import type { Modal } from '../view/blocks/block.ts';

/** A modal that says one thing. */
export function sentenceModal(text: string): Modal {
  return {
    type: 'modal',
    callback_id: 'sentence',
    title: { type: 'plain_text', text: 'Krapte' },
    close: { type: 'plain_text', text: 'Sluiten' },
    blocks: [{ type: 'section', text: { type: 'plain_text', text } }],
  };
}
