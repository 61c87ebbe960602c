import type { HomeTab, Modal } from '../view/blocks/block.ts';
import { viewFaults } from '../view/limits/limit-faults.ts';
import { withoutPings } from './without-pings.ts';

/**
 * A modal or home tab as it is sent: nothing in it pings. Throws when Slack would refuse it, so that the user gets a
 * sentence instead of a window that does not open.
 */
export function outgoingView<View extends Modal | HomeTab>(view: View): View {
  const [fault] = viewFaults(view);
  if (fault) throw new RangeError(`Cannot show the view "${view.callback_id}": ${fault}`);
  return withoutPings(view);
}
