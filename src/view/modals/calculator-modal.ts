import type { InputBlock } from '@slack/types';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Modal } from '../blocks/block.ts';
import { menu, multiMenu } from '../blocks/menu.ts';
import { plain, sections } from '../blocks/text.ts';
import { countableMeasures, labourMarketRegions } from '../comparable.ts';
import { capitalized } from '../format.ts';
import { calculatorTexts as texts } from '../sentences/modals.ts';
import { calculations } from './calculations.ts';
import { modal } from './modal.ts';

/** The fields of the form, by the id of their block. */
export type Field = 'calculation' | 'measure' | 'other' | 'regions' | 'amount';

/** A form to calculate with the figures of the regions. What is chosen is read by `calculationIn`. */
export function calculatorModal(knowledge: Knowledge): Modal {
  const measures = countableMeasures(knowledge).map(({ id, name }) => ({ label: capitalized(name), value: id }));
  const regions = labourMarketRegions(knowledge).map(({ id, name }) => ({ label: name, value: id }));
  const kinds = calculations.map(({ id, label }) => ({ label, value: id }));
  return modal({
    id: 'calculator',
    title: texts.title,
    submit: texts.submit,
    blocks: [
      ...sections(texts.lead),
      field('calculation', texts.calculation, {
        element: menu({ actionId: 'pick-calculation', placeholder: texts.calculation, choices: kinds }),
      }),
      field('measure', texts.measure, {
        element: menu({ actionId: 'pick-measure', placeholder: texts.measure, choices: measures }),
      }),
      field('regions', texts.regions, {
        element: multiMenu({ actionId: 'pick-regions', placeholder: texts.regions, choices: regions }),
      }),
      field('other', texts.other, {
        element: menu({ actionId: 'pick-other', placeholder: texts.other, choices: measures }),
        hint: plain(texts.otherHint),
        optional: true,
      }),
      field('amount', texts.amount, {
        element: { type: 'plain_text_input', action_id: 'pick-amount', max_length: 20 },
        hint: plain(texts.amountHint),
        optional: true,
      }),
    ],
  });
}

function field(id: Field, label: string, rest: Omit<InputBlock, 'type' | 'block_id' | 'label'>): InputBlock {
  return { type: 'input', block_id: id, label: plain(label), ...rest };
}
