/**
 * Everything that Slack has to know of the app: what a user can call it by, what it hears and what it may do.
 * The listeners take their names from here, and a test compares it with `manifest.yml`.
 */
export const command = '/krapte';

/** Shortcuts by use: the name is what a user sees in Slack's menus. */
export const shortcuts = {
  checkFacts: { type: 'message', name: 'Controleer feiten', callbackId: 'check_facts' },
  askAdvice: { type: 'global', name: 'Vraag het advies', callbackId: 'ask_advice' },
} as const;

/** Steps that somebody can put in a workflow. */
export const steps = {
  searchAdvice: { title: 'Zoek in het advies', callbackId: 'search_advice' },
} as const;

/** Events by the name of their subscription. `message.im` arrives as `message` with `channel_type: 'im'`. */
export const events = ['app_home_opened', 'app_mention', 'message.im'] as const;

/**
 * Five bot scopes do everything. `commands` also covers shortcuts; `assistant:write` sets the suggested prompts.
 * Not asked for: reading channels, reading profiles, joining channels.
 */
export const botScopes = ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'] as const;

/** The one scope of the app-level token, for Socket Mode. */
export const appScopes = ['connections:write'] as const;
