import { openWorkspace, type WorkspaceOptions } from '../open-workspace.ts';
import type { Workspace } from '../workspace.ts';
import { channels, writeExamples } from './examples.ts';
import { readPageFiles } from './page-files.ts';
import { type Insight, type Page, servePage } from './serve-page.ts';

export interface WithPageOptions extends Pick<WorkspaceOptions, 'installation'> {
  readonly insight: Insight;
  /** The port to try first; the next free one is taken when it is in use. 0 takes any. */
  readonly port: number;
  /** Where the built page is. */
  readonly pageDirectory?: string | undefined;
}

const mostTries = 20;

/** Opens a workspace that shows itself in a browser, with some messages in it. */
export async function openWithPage(options: WithPageOptions): Promise<{ workspace: Workspace; page: Page }> {
  const files = readPageFiles(options.pageDirectory);
  let page: Page | undefined;
  const workspace = await openOnFreePort(options.port, {
    installation: options.installation,
    channels,
    other: (request, response) => page?.handle(request, response) ?? false,
  });
  page = servePage(workspace, files, options.insight);
  writeExamples(workspace);
  return { workspace, page };
}

async function openOnFreePort(port: number, options: WorkspaceOptions, tries = mostTries): Promise<Workspace> {
  try {
    return await openWorkspace({ ...options, port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || tries === 0 || port === 65_535) throw error;
    return openOnFreePort(port + 1, options, tries - 1);
  }
}
