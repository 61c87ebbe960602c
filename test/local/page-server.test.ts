import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithPage } from '../../src/local/show/open-with-page.ts';
import type { Workspace } from '../../src/local/workspace.ts';
import { installation } from '../slack/story.ts';

const insight = { inspect: () => ({}), faults: () => ['figures.yml:1:1 Fout.'] };

describe('the server of the page', () => {
  const pageDirectory = mkdtempSync(join(tmpdir(), 'krapte-files-'));
  let workspace: Workspace;

  beforeAll(async () => {
    for (const name of ['index.html', 'page.js', 'page.css', 'icon.svg'])
      writeFileSync(join(pageDirectory, name), name);
    ({ workspace } = await openWithPage({ installation, insight, port: 0, pageDirectory }));
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(pageDirectory, { recursive: true });
  });

  it('gives the page under a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(workspace.url);
    expect(await response.text()).toBe('index.html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('listens on this machine only', () => {
    expect(workspace.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  it('begins its stream with all that the person may see', async () => {
    const response = await fetch(`${workspace.url}/page/events`);
    const { value } = (await response.body?.getReader().read()) ?? {};
    const first: unknown = JSON.parse(
      Buffer.from(value ?? [])
        .toString()
        .replace(/^data: /, ''),
    );
    expect(first).toMatchObject({ kind: 'snapshot', faults: insight.faults(), commands: ['/krapte'] });
  });

  it('does nothing for another site: not under another name, and not for a form', async () => {
    expect(await statusFor({ host: 'kwaad.example' })).toBe(403);
    const form = await fetch(`${workspace.url}/page/act`, {
      method: 'POST',
      body: new URLSearchParams({ act: 'open' }),
    });
    expect(form.status).toBe(403);
  });

  it('says so when it does not know what to do', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${workspace.url}/page/act`, { method: 'POST', headers, body: '{"act":"vlieg"}' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ notice: expect.stringContaining('lukte niet') });
  });

  it('takes the next free port when one is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const opened = await openWithPage({ installation, insight, port, pageDirectory });
    expect(Number(new URL(opened.workspace.url).port)).toBeGreaterThan(port);
    await opened.workspace.close();
    other.close();
  });

  function statusFor(headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(workspace.url, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  }
});
