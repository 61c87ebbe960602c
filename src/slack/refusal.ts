import { webApi } from '@slack/bolt';
import { RespondRefusal } from './respond-refusal.ts';

/** Answers of Slack that no second try mends. */
const finalErrors = [
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
];

/**
 * The sentence for the operator when Slack refuses a token for good; undefined when trying again makes sense.
 *
 * @param variable the environment variable that the token came from
 */
export function refusalSentence(error: unknown, variable: string): string | undefined {
  const code = platformError(error);
  if (code === undefined || !finalErrors.includes(code)) return undefined;
  return `Slack refuses ${variable} (${code}): copy the token again from the Slack app, and see that the app is installed.`;
}

/** Slack's word for what is wrong, whether the Web API or a `response_url` says it. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof RespondRefusal ? error.code : platformError(error);
}

/** Slack's word for what is wrong, when the error is an answer of the Web API. */
export function platformError(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}
