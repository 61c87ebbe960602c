/** One block of Block Kit, as plain data. What else it holds depends on `type`; the view side knows, Slack checks. */
export interface Block {
  readonly type: string;
  readonly block_id?: string;
}

/** An answer in the form that Slack takes. `text` says all of it: a screen reader and a notification get only that. */
export interface Reply {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Follow-up questions that the bot can really answer. */
  readonly suggestions: readonly string[];
  /** Names the answer, not the asker: the only thing that feedback is counted by. */
  readonly answerId: string;
}

/** All that the Slack side knows of the rest of the house. `thread` names a conversation, for follow-up questions. */
export interface Bot {
  /** Answers a question. */
  answer(text: string, thread?: string): Reply;
  /** Compares the claims in somebody's message with the advice. */
  check(text: string, thread?: string): Reply;
}
