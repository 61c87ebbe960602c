import type { Modal } from '../../view/blocks/block.ts';
import { type ButtonValue, expiredButton } from '../../view/blocks/button-value.ts';
import { outgoingView } from '../outgoing-view.ts';
import { sentenceModal } from '../sentence-modal.ts';
import { noSource } from '../sentences.ts';
import type { ViewClick } from './click.ts';
import type { Desk } from './desk.ts';

/**
 * Does what a click in a modal or on the home tab asks for: from the home tab a modal opens; in a modal an answer takes
 * the place of the one before. What one wants to come back from, a source or an entry of a list, goes on top.
 */
export async function clickInView(place: ViewClick, value: ButtonValue | undefined, desk: Desk): Promise<void> {
  const { bot, client, feedback } = desk;
  switch (value?.do) {
    case 'ask':
      return show(bot.answerModal(bot.answer(value.text, conversation(place))));
    case 'show': {
      const reply = bot.again(value.question);
      return show(reply ? bot.answerModal(reply) : expired(), place.callbackId === 'browser');
    }
    case 'page': {
      const reply = bot.again(value.question, { page: value.page });
      return show(reply ? bot.answerModal(reply) : expired());
    }
    case 'compare': {
      const reply = bot.compare(place.values);
      return show(reply ? bot.answerModal(reply) : expired());
    }
    case 'source': {
      const reply = bot.source(value.question);
      return show(reply ? bot.answerModal(reply) : sentenceModal(noSource), true);
    }
    case 'open':
      return show(bot.openModal(value.modal), value.modal === 'verdicts');
    case 'browse':
      return show(bot.browserModal(value));
    case 'feedback':
      return feedback.add(value.answerId, value.helped);
    case 'pick':
      return;
    // There is no conversation here to share in.
    case 'share':
    case undefined:
      return show(expired(), true);
  }

  async function show(modal: Modal, onTop = false): Promise<void> {
    const view = outgoingView(modal);
    const { on, triggerId, viewId, hasRoom } = place;
    if (on === 'home') await client.views.open({ trigger_id: triggerId, view });
    else if (onTop && hasRoom) await client.views.push({ trigger_id: triggerId, view });
    else await client.views.update({ view_id: viewId, view });
  }
}

/** Answers in one modal are a conversation; the home tab is always there, and every click on it begins anew. */
const conversation = ({ on, rootId }: ViewClick) => (on === 'modal' ? rootId : undefined);

const expired = () => sentenceModal(expiredButton);
