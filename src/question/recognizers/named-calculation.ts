import type { FigureRule } from '../../calculators/rule.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Expression } from '../../text/expression.ts';
import type { Operand, Question } from '../question.ts';
import { allRegionIds } from './recognizer.ts';

/**
 * Two measures of the same regions with one operator between them, as the calculation that words ask for: "vacatures
 * twente / werklozen twente" is the ratio.
 */
export function namedCalculation(
  expression: Expression<Operand>,
  knowledge: Knowledge,
): (Question & { kind: 'calculation' }) | undefined {
  const found = pairOf(expression);
  if (!found || found.one.measure === found.other.measure) return undefined;
  const { rule, one, other } = found;
  const single = new Set(allRegionIds(knowledge));
  const regions = [...new Set([one, other].flatMap(({ region }) => (region && single.has(region) ? [region] : [])))];
  if (regions.length > 1) return undefined;
  const asked = regions.length > 0 ? regions : allRegionIds(knowledge);
  return { kind: 'calculation', rule, measures: [one.measure, other.measure], regions: asked };
}

type Named = Operand & { kind: 'named' };

function pairOf(expression: Expression<Operand>): { rule: FigureRule; one: Named; other: Named } | undefined {
  if (expression.form === 'leaf') return undefined;
  const parts = expression.form === 'sum' ? expression.terms : expression.factors;
  const [one, other] = parts.flatMap(({ of }) => (of.form === 'leaf' && of.leaf.kind === 'named' ? [of.leaf] : []));
  if (!one || !other || parts.length !== 2) return undefined;
  if (expression.form === 'sum') return { rule: expression.terms[1]?.minus ? 'difference' : 'sum', one, other };
  return expression.factors[1]?.under ? { rule: 'ratio', one, other } : undefined;
}
