import { createApp } from './app.ts';
import { follow } from './server.ts';

let app: ReturnType<typeof createApp> | undefined;

follow((event) => {
  if (event.kind === 'snapshot') app = createApp(event);
  else app?.receive(event);
});
