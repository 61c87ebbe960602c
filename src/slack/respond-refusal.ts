/** Slack did not take a response. `code` is Slack's word for why, such as `used_url` or `invalid_blocks`. */
export class RespondRefusal extends Error {
  override readonly name = 'RespondRefusal';
  readonly code: string;
  /** Milliseconds that Slack wants us to wait. */
  readonly retryAfter: number;

  constructor(code: string, retryAfter = 0) {
    super(`Cannot respond through the response_url: ${code}`);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
