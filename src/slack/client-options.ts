import type { webApi } from '@slack/bolt';
import type { SlackConfig } from '../config.ts';

/**
 * How calls to Slack behave. Slack's own client tries for half an hour and lets one 429 hold up all other calls; a user
 * waits seconds. A 429 is thrown, and `post.ts` waits for it alone.
 *
 * @param timeout milliseconds that one attempt may take
 */
export function clientOptions(
  { slackApiUrl }: Pick<SlackConfig, 'slackApiUrl'>,
  timeout = 5000,
): webApi.WebClientOptions {
  return {
    slackApiUrl,
    timeout,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 2, factor: 2, minTimeout: 200, maxTimeout: 1000 },
    allowAbsoluteUrls: false,
  };
}
