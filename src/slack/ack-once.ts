/** Bolt's acknowledgement, for any kind of request. */
export type Ack = (response?: unknown) => Promise<void>;

export interface OneAck {
  readonly send: Ack;
  readonly isSent: () => boolean;
}

/** Slack takes one acknowledgement. Bolt throws at a second one over HTTP and only warns over a socket: throw in both. */
export function ackOnce(ack: Ack): OneAck {
  let sent = false;
  return {
    isSent: () => sent,
    async send(response) {
      if (sent) throw new Error('Cannot acknowledge a request twice');
      sent = true;
      await ack(response);
    },
  };
}
