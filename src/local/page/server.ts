import type { Act } from '../show/acts.ts';
import type { Outcome, PageEvent, Why } from '../show/protocol.ts';

/** Does something in the workspace. */
export async function perform(act: Act): Promise<Outcome> {
  try {
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    return await response.json();
  } catch {
    return { notice: 'Krapte is gestopt. Start Krapte opnieuw en laad deze pagina.' };
  }
}

export async function whyOf(message: string): Promise<Why> {
  const response = await fetch(`/page/why?message=${encodeURIComponent(message)}`);
  return response.json();
}

/** Everything first, then each change; everything again after a break. */
export function follow(receive: (event: PageEvent) => void): void {
  new EventSource('/page/events').addEventListener('message', ({ data }) => receive(JSON.parse(data)));
}
