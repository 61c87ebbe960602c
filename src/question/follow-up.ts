import { accept, advice, meaning, otherNumber, period, source } from './follow-up/about-answer.ts';
import { checkAgain, occupationsThere, whichNumber } from './follow-up/again.ts';
import { filled, perOther, tighter, typedSum } from './follow-up/arithmetic.ts';
import { assumption, calculation, change } from './follow-up/calculation.ts';
import { type Facts, type Followed, type FollowUpRule, startsAsSequel } from './follow-up/facts.ts';
import { listedItem } from './follow-up/listed-item.ts';
import { count, otherMeasure, otherPeriod, owner, sameNoun } from './follow-up/other-figure.ts';
import { elsewhere, otherRegion, widerPlace } from './follow-up/other-place.ts';
import { countrySubject, otherSpeaker, sameSubject } from './follow-up/subject.ts';
import type { Memory } from './memory.ts';
import { numberPlaces } from './recognizers/number-places.ts';
import type { Recognizer, Setting } from './recognizers/recognizer.ts';
import { verdicts } from './recognizers/verdicts.ts';
import type { Slots } from './slots.ts';

/** What is asked anew, whatever went before: "waar staat 67%", "wat betekent dit oordeel". */
const anew =
  ({ recognize }: Recognizer): FollowUpRule =>
  (facts) => {
    const question = recognize(facts);
    return question && { question, carried: [] };
  };

/** In this order; the first that fits. */
const rules: readonly FollowUpRule[] = [
  anew(verdicts),
  typedSum,
  otherNumber,
  listedItem,
  checkAgain,
  anew(numberPlaces),
  accept,
  source,
  whichNumber,
  period,
  assumption,
  tighter,
  filled,
  perOther,
  meaning,
  advice,
  owner,
  change,
  calculation,
  elsewhere,
  occupationsThere,
  widerPlace,
  sameNoun,
  count,
  otherRegion,
  otherMeasure,
  otherPeriod,
  otherSpeaker,
  sameSubject,
];

/** Regions in general are no party here: "en de andere regio's?". */
function isBare({ outside, occupations, classes, actors }: Slots): boolean {
  const parties = actors.filter((actor) => actor !== 'labour-market-regions');
  return outside.length + occupations.length + classes.length + parties.length === 0;
}

/** A question that leans on the ones before it, or undefined when the text stands by itself. */
export function followUp(
  setting: Setting,
  { question, figures, earlier, listed, section }: Memory,
): Followed | undefined {
  const { slots } = setting;
  const subject = countrySubject(setting, question);
  const facts: Facts = {
    ...setting,
    asked: question,
    previous: subject ?? question,
    before: subject ? {} : figures,
    earlier,
    listed,
    section,
    bare: isBare(slots),
    leans: startsAsSequel(slots) || slots.has('anaphora', 'followUp'),
  };
  for (const rule of rules) {
    const followed = rule(facts);
    if (followed) return followed;
  }
  return undefined;
}
