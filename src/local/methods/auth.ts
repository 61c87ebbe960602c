import { z } from 'zod';
import { method, succeed } from '../method.ts';

export const authMethods = [
  method('auth.test', { scopes: [], args: z.object({}) }, (_, world) =>
    succeed({
      url: `https://${world.team.domain}.slack.com/`,
      team: world.team.domain,
      user: 'krapte',
      team_id: world.team.id,
      user_id: world.app.botUser,
      bot_id: world.app.botId,
    }),
  ),
];
