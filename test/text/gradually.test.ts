import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradually } from '../../src/text/gradually.ts';

function sumOf(numbers: readonly number[]) {
  return gradually(function* () {
    let sum = 0;
    for (const number of numbers) {
      sum += number;
      yield;
    }
    return sum;
  });
}

describe('a value that is made step by step', () => {
  it('is the same after any number of steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), (numbers, steps) => {
        const sum = sumOf(numbers);
        for (let taken = 0; taken < steps; taken++) sum.step();
        expect(sum.value()).toBe(numbers.reduce((total, number) => total + number, 0));
        expect(sum.step()).toBe(false);
      }),
    );
  });

  it('is made once', () => {
    let made = 0;
    const value = gradually(function* () {
      yield;
      made++;
      return made;
    });
    expect([value.value(), value.step(), value.value()]).toEqual([1, false, 1]);
  });

  it('that cannot be made tells each who asks, and is never half made', () => {
    const value = gradually(function* () {
      yield;
      throw new Error('Cannot add');
    });
    expect(value.step()).toBe(true);
    for (let turn = 0; turn < 2; turn++) expect(value.value).toThrow('Cannot add');
  });
});
