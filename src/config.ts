import { config as readDotenvFile } from 'dotenv';
import { z } from 'zod';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

interface CommonConfig {
  readonly port: number;
  readonly logLevel: LogLevel;
}

/** No Slack credentials at all: try the bot on this machine. `missing` names what Slack would need. */
export interface LocalConfig extends CommonConfig {
  readonly mode: 'local';
  readonly missing: readonly string[];
}

/** Slack over a socket that the bot opens itself: no public address needed. */
export interface SocketConfig extends CommonConfig {
  readonly mode: 'socket';
  readonly botToken: string;
  readonly appToken: string;
  readonly slackApiUrl: string;
}

/** Slack over signed HTTP requests to `port`. */
export interface HttpConfig extends CommonConfig {
  readonly mode: 'http';
  readonly botToken: string;
  readonly signingSecret: string;
  readonly slackApiUrl: string;
}

/** The environment is not usable: one sentence for each variable that needs mending. */
export interface ConfigFault {
  readonly mode: 'fault';
  readonly sentences: readonly string[];
}

export type SlackConfig = SocketConfig | HttpConfig;
export type Config = LocalConfig | SlackConfig | ConfigFault;

/** What to do about a secret, for the operator. Never followed or preceded by the value itself. */
const mends = {
  SLACK_BOT_TOKEN:
    'copy the Bot User OAuth Token, which starts with "xoxb-", from "OAuth & Permissions" of the Slack app',
  SLACK_APP_TOKEN:
    'copy an app-level token with connections:write, which starts with "xapp-", from "Basic Information"',
  SLACK_SIGNING_SECRET: 'copy the Signing Secret, a hexadecimal number, from "Basic Information" of the Slack app',
} as const;

type Secret = keyof typeof mends;

const portSentence = 'PORT is malformed: give a whole number from 0 to 65535.';
const urlSentence = 'SLACK_API_URL is malformed: give an https address, or http on this machine (http://localhost:…).';
const levelSentence = 'LOG_LEVEL is malformed: give error, warn, info or debug.';

const environmentSchema = z.object({
  SLACK_BOT_TOKEN: secretSchema('SLACK_BOT_TOKEN', /^xoxb-[0-9A-Za-z-]{10,}$/),
  SLACK_APP_TOKEN: secretSchema('SLACK_APP_TOKEN', /^xapp-[0-9A-Za-z-]{10,}$/),
  SLACK_SIGNING_SECRET: secretSchema('SLACK_SIGNING_SECRET', /^[0-9a-f]{16,}$/),
  SLACK_API_URL: z.string().refine(isSafeUrl, urlSentence).transform(withSlash).default('https://slack.com/api/'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portSentence)
    .transform(Number)
    .pipe(z.number().max(65_535, portSentence))
    .default(3000),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug'], levelSentence).default('info'),
});

/**
 * Reads `.env` in the working directory, where there is one, and then the environment.
 *
 * @param isLocal leaves out what is set for Slack
 */
export function loadConfig(isLocal = false): Config {
  readDotenvFile({ quiet: true });
  return readConfig(isLocal ? withoutSlack(process.env) : process.env);
}

/**
 * Environment → Config. An app token means Socket Mode, a signing secret without one means HTTP, nothing of Slack
 * means local. An empty variable counts as missing, so that a copied `.env.example` starts.
 *
 * @example
 * readConfig({}).mode // → 'local'
 * readConfig({ SLACK_BOT_TOKEN: 'xoxb-1234567890' }).mode // → 'fault'
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) return { mode: 'fault', sentences: parsed.error.issues.map((issue) => issue.message) };
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = parsed.data;
  const common = { port: parsed.data.PORT, logLevel: parsed.data.LOG_LEVEL };
  if (!botToken && !appToken && !signingSecret) {
    return { mode: 'local', missing: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'], ...common };
  }
  if (!botToken) return { mode: 'fault', sentences: [missingSentence('SLACK_BOT_TOKEN')] };
  const slack = { botToken, slackApiUrl: parsed.data.SLACK_API_URL, ...common };
  if (appToken) return { mode: 'socket', appToken, ...slack };
  if (signingSecret) return { mode: 'http', signingSecret, ...slack };
  return { mode: 'fault', sentences: [`${missingSentence('SLACK_APP_TOKEN')} For HTTP set SLACK_SIGNING_SECRET.`] };
}

function withoutSlack({ PORT, LOG_LEVEL }: Readonly<Record<string, string | undefined>>) {
  return { PORT, LOG_LEVEL };
}

function secretSchema(name: Secret, form: RegExp) {
  return z
    .string()
    .regex(form, { error: ({ input }) => malformedSentence(name, String(input)) })
    .optional();
}

function missingSentence(name: Secret): string {
  return `${name} is missing: ${mends[name]}.`;
}

/** Tokens in each other's place is the usual mistake: name the place where this one belongs. */
function malformedSentence(name: Secret, value: string): string {
  const place = value.startsWith('xoxb-') ? 'SLACK_BOT_TOKEN' : value.startsWith('xapp-') ? 'SLACK_APP_TOKEN' : name;
  const hint = place === name ? '' : ` What stands there now belongs in ${place}.`;
  return `${name} is malformed: ${mends[name]}.${hint}`;
}

function withoutEmpty(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

/** A token must not cross a network unencrypted: plain http only on this machine. */
function isSafeUrl(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'https:') return true;
  return url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
