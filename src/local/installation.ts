/** What an app was allowed and set up for when it was installed: what its manifest says. */
export interface Installation {
  readonly botScopes: readonly string[];
  readonly appScopes: readonly string[];
  /** Names of subscriptions, such as `message.im`. */
  readonly events: readonly string[];
  readonly commands: readonly string[];
  readonly shortcuts: readonly InstalledShortcut[];
  /** Steps that people can put in a workflow. */
  readonly steps: readonly { readonly title: string; readonly callbackId: string }[];
}

export interface InstalledShortcut {
  readonly type: 'message' | 'global';
  readonly name: string;
  readonly callbackId: string;
}
