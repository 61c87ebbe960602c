import { describe, expect, it } from 'vitest';
import { toContract } from '../../src/view/contract.ts';
import { names } from '../library.ts';
import { ask, typed } from './library.ts';

const doubtful = /^Ik weet niet zeker of het advies hier iets over zegt\./;
const sure = /^Dit staat niet in het advies/;

describe('a refusal', () => {
  const near = ask('minder papierwerk op de werkvloer');

  it('does not say that the advice lacks what is shown below it', () => {
    const { kind, headline, text } = toContract(near, names);
    expect(kind).toBe('notFound');
    expect(headline).toMatch(doubtful);
    expect(headline).toMatch(/dichtst in de buurt/);
    expect(text).toContain('Bedoelt u dit?');
  });

  it('says so when nothing comes near', () => {
    expect(toContract(ask('asdf qwerty'), names).headline).toMatch(sure);
  });

  it('points at texts only when there are', () => {
    const wrong = typed.filter((text) => {
      const { body } = ask(text);
      const { headline } = toContract(ask(text), names);
      const isNear = body.kind === 'notFound' && (body.near ?? []).length > 0;
      return (sure.test(headline) && isNear) || (doubtful.test(headline) && !isNear);
    });
    expect(wrong).toEqual([]);
  });
});
