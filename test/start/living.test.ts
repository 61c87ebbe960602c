import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentBot } from '../../src/start/current-bot.ts';
import { type Living, liveOn } from '../../src/start/living.ts';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));

describe('knowledge that is edited while the bot runs', () => {
  let directory: string;
  let living: Living;
  const read: (readonly string[])[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'krapte-living-'));
    cpSync(knowledge, directory, { recursive: true });
    read.length = 0;
    const begun = liveOn(directory, '0.1.0', (faults) => read.push(faults));
    if (!('present' in begun)) throw new Error(begun.faults.join('\n'));
    living = begun;
  });
  afterEach(() => {
    living.stop();
    rmSync(directory, { recursive: true });
  });

  const file = () => join(directory, 'arbeidsmarktbeleid-2023/figures.yml');
  const edit = (change: (text: string) => string) => writeFileSync(file(), change(readFileSync(file(), 'utf8')));
  const again = (times: number) => expect.poll(() => read.length, { timeout: 3000 }).toBeGreaterThanOrEqual(times);

  it('counts from the next question on, also for a bot that was handed out before', async () => {
    const bot = currentBot(() => living.present().bot);
    expect(bot.answer('vacatures twente').text).toContain('13.100');
    edit((text) => text.replaceAll('13100', '13200'));
    await again(1);
    expect(living.faults()).toEqual([]);
    expect(bot.answer('vacatures twente').text).toContain('13.200');
  });

  it('with a fault leaves the old knowledge in place and says where the fault is, until it is mended', async () => {
    const text = readFileSync(file(), 'utf8');
    edit(() => text.replace('measure: openVacancies\n', 'measure: openVacancie\n'));
    await again(1);
    expect(living.faults()[0]).toMatch(/figures\.yml:\d+:\d+ /);
    expect(living.present().bot.answer('vacatures twente').text).toContain('13.100');
    edit(() => text);
    await again(2);
    expect(living.faults()).toEqual([]);
  });

  it('is also seen when an editor puts a new file in the place of the old one', async () => {
    writeFileSync(`${file()}.new`, readFileSync(file(), 'utf8').replaceAll('13100', '13300'));
    renameSync(`${file()}.new`, file());
    await again(1);
    await expect.poll(() => living.present().bot.answer('vacatures twente').text).toContain('13.300');
  });

  it('makes ready, in spare time, what the first questions need: at the start and after each reading', async () => {
    const isReady = () => !living.present().answering.prepare();
    living.prepare();
    await expect.poll(isReady, { timeout: 5000 }).toBe(true);
    edit((text) => text.replaceAll('13100', '13200'));
    await again(1);
    await expect.poll(isReady, { timeout: 5000 }).toBe(true);
  });

  it('a folder that is wrong at the start gives its faults', () => {
    const begun = liveOn(join(directory, 'nergens'), '0.1.0', () => {});
    expect('faults' in begun && begun.faults).not.toEqual([]);
  });
});
