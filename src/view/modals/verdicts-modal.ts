import type { Modal } from '../blocks/block.ts';
import { sections } from '../blocks/text.ts';
import { verdictBlocks } from '../blocks/verdicts.ts';
import { verdictTexts } from '../sentences/verdicts.ts';
import { modal } from './modal.ts';

/** What each verdict means: behind a button of every fact-check. */
export function verdictsModal(): Modal {
  const { title, lead } = verdictTexts;
  return modal({ id: 'verdicts', title, blocks: [...sections(lead), ...verdictBlocks()] });
}
