import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledgeOrThrow } from '../src/knowledge/load.ts';
import { baselines, baselineTexts } from './evaluate/baselines.ts';
import {
  ownQuestions,
  ownThreads,
  type QuestionCase,
  questionSets,
  sharedQuestions,
  sharedThreads,
  type ThreadCase,
  threadSets,
} from './evaluate/cases.ts';
import {
  type ClaimCase,
  claimSets,
  hasRightHeadline,
  hasRightVerdict,
  isFalselyTrue,
  type JudgedMessage,
  judgeClaims,
  ownClaims,
  sharedClaims,
  showsFigureForNothing,
} from './evaluate/claims.ts';
import { confidentlyWrong, judgeQuestions, judgeThreads } from './evaluate/questions.ts';
import { columns, scoresBy, scoreText } from './evaluate/report.ts';

const mostShown = 10;
const questionTitles: Readonly<Record<keyof typeof questionSets, string>> = {
  own: 'Eigen vragen',
  third: 'Derde reeks',
  fourth: 'Vierde reeks',
  paragraphs: 'Bij elke alinea',
  short: 'Korte vragen',
  everyday: 'Vragen in alledaagse woorden',
  fifth: 'Vijfde reeks',
  sixth: 'Zesde reeks',
};
const threadTitles: Readonly<Record<keyof typeof threadSets, string>> = {
  own: 'Eigen gesprekken',
  third: 'Derde reeks gesprekken',
  fourth: 'Vierde reeks gesprekken',
  short: 'Gesprekken bij de korte vragen',
  everyday: 'Gesprekken in alledaagse woorden',
  fifth: 'Vijfde reeks gesprekken',
  sixth: 'Zesde reeks gesprekken',
};
const claimTitles: Readonly<Record<keyof typeof claimSets, string>> = {
  own: 'Eigen beweringen',
  second: 'Tweede reeks beweringen',
  third: 'Derde reeks beweringen',
  fourth: 'Vierde reeks beweringen',
  hostile: 'Onware beweringen die op ware lijken',
  attack: 'Aanval op de controle',
  again: 'Tweede aanval op de controle',
  fifth: 'Vijfde reeks beweringen',
  sixth: 'Zesde reeks beweringen',
  hunt: 'Jacht op een onverdiend oordeel',
};

/** `npm run evaluate`: how much of the questions, conversations and claims the bot gets right, beside other engines. */
function main(): void {
  const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../knowledge', import.meta.url)));
  for (const [set, title] of Object.entries(questionTitles) as [keyof typeof questionSets, string][]) {
    reportQuestions(
      `${title} (test/cases/${questionSets[set].join('.yml, ')}.yml)`,
      ownQuestions(set),
      knowledge,
      set === 'own',
    );
  }
  reportQuestions('Voorbeeldvragen (../shared)', sharedQuestions(), knowledge, true);
  for (const [set, title] of Object.entries(threadTitles) as [keyof typeof threadSets, string][]) {
    reportThreads(`${title} (test/cases/${threadSets[set]}.yml)`, ownThreads(set), knowledge);
  }
  reportThreads('Voorbeeldgesprekken (../shared)', sharedThreads(), knowledge);
  for (const [set, title] of Object.entries(claimTitles) as [keyof typeof claimSets, string][]) {
    reportClaims(`${title} (test/cases/${claimSets[set]}.yml)`, ownClaims(set), knowledge);
  }
  reportClaims('Voorbeeldbeweringen (../shared)', sharedClaims(), knowledge);
}

/** @param beside whether other engines get the same questions: they take minutes on a long set */
function reportQuestions(
  title: string,
  questions: readonly QuestionCase[],
  knowledge: Knowledge,
  beside: boolean,
): void {
  if (questions.length === 0) return;
  const judged = judgeQuestions(questions, knowledge);
  const isRight = ({ fault }: { fault: string | undefined }) => fault === undefined;
  const inScope = judged.filter(({ question }) => question.kind !== 'outOfScope');
  const wrong = confidentlyWrong(judged);
  console.log(`\n${title}`);
  console.log(
    columns([
      ...[...scoresBy(judged, ({ question }) => question.kind, isRight)].map(
        ([kind, score]) => [kind, scoreText(score)] as const,
      ),
      ['in scope', scoreText({ right: inScope.filter(isRight).length, all: inScope.length })],
      ['fout en stellig', String(wrong.length)],
      ...(beside ? compared(questions, knowledge) : []),
    ]),
  );
  const worst = [...wrong, ...judged.filter((item) => item.fault && !wrong.includes(item))].slice(0, mostShown);
  for (const { question, line, recognizer, fault } of worst) {
    console.log(
      `  ✗ ${question.question}\n      ${fault}; begrepen als ${recognizer}, antwoord: ${line.headline.slice(0, 140)}`,
    );
  }
}

/** The same in-scope questions for what a user would pick instead. */
function compared(questions: readonly QuestionCase[], knowledge: Knowledge): readonly (readonly [string, string])[] {
  const asked = questions.filter(({ kind }) => kind !== 'outOfScope' && kind !== 'compare');
  return baselines(baselineTexts(knowledge)).map(({ name, best }) => {
    const right = asked.filter(({ question, expect, not, section }) => {
      const found = best(question);
      const text = found?.headline ?? '';
      const fits = expect.every((pattern) => pattern.test(text)) && !not.some((pattern) => pattern.test(text));
      return found && fits && (section?.test(found.section) ?? true);
    });
    return [`ter vergelijking, ${name}`, scoreText({ right: right.length, all: asked.length })] as const;
  });
}

function reportThreads(title: string, threads: readonly ThreadCase[], knowledge: Knowledge): void {
  if (threads.length === 0) return;
  const turns = judgeThreads(threads, knowledge);
  console.log(
    `\n${title}\n${columns([['beurten', scoreText({ right: turns.filter(({ right }) => right).length, all: turns.length })]])}`,
  );
  for (const { question, line } of turns.filter(({ right }) => !right).slice(0, mostShown)) {
    console.log(`  ✗ ${question}\n      ${line.kind}: ${line.headline.slice(0, 140)}`);
  }
}

function reportClaims(title: string, cases: readonly ClaimCase[], knowledge: Knowledge): void {
  if (cases.length === 0) return;
  const judged = judgeClaims(cases, knowledge);
  const count = (items: readonly JudgedMessage[], isRight: (item: JudgedMessage) => boolean) =>
    scoreText({ right: items.filter(isRight).length, all: items.length });
  const withReason = judged.filter(({ item }) => item.reasons.length > 0);
  const withClaims = judged.filter(({ item }) => item.claims !== undefined);
  const wrong = judged.filter(
    (item) => !hasRightVerdict(item) || !hasRightHeadline(item) || showsFigureForNothing(item),
  );
  console.log(`\n${title}`);
  console.log(
    columns([
      ...[...scoresBy(judged, ({ item }) => item.kind, hasRightVerdict)].map(
        ([kind, score]) => [kind, scoreText(score)] as const,
      ),
      ['oordelen', count(judged, hasRightVerdict)],
      ["onterecht 'klopt'", String(judged.filter(isFalselyTrue).length)],
      ['redenen', count(withReason, ({ item, line }) => item.reasons.includes(line.reason ?? ''))],
      ['aantal beweringen', count(withClaims, ({ item, line }) => item.claims === line.claims.length)],
      ['kop', count(judged, hasRightHeadline)],
      ['cijfer zonder bewering', String(judged.filter(showsFigureForNothing).length)],
    ]),
  );
  for (const { item, line } of [...wrong]
    .sort((a, b) => Number(isFalselyTrue(b)) - Number(isFalselyTrue(a)))
    .slice(0, mostShown)) {
    console.log(
      `  ✗ ${item.message}\n      ${line.verdict} (${line.reason}), verwacht: ${item.verdicts.join(' of ')}. ${line.headline.slice(0, 140)}`,
    );
  }
}

main();
