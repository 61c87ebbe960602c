import type { Fault } from './fault.ts';
import { faultAt, type Mention, mentionsAt } from './integrity/mention.ts';
import type { ParsedDocument } from './parsed.ts';
import type { Document } from './schema/document.ts';

/** What a check against the source text found: how many printed figures it looked up, and what is wrong. */
export interface Verification {
  readonly checked: number;
  readonly faults: readonly Fault[];
}

/** So many consecutive words the same as in the source make a copied sentence. */
const copiedWords = 10;

const printedPatterns = [
  ['figures', 'figures.*'],
  ['occupations', 'occupations.*.scarcities.*'],
  ['occupations', 'classes.*.typings.*'],
  ['occupations', 'otherClasses.*'],
] as const;

const ownTextPatterns = [
  ['recommendations', 'recommendations.*'],
  ['concepts', 'concepts.*'],
  ['positions', 'positions.*'],
  ['context', 'passages.*'],
  ['remarks', 'remarks.*'],
] as const;

/**
 * Proves a document's knowledge against its source text: every printed figure stands in the section it names, and no
 * text repeats a sentence of the source.
 *
 * @param source the plain text of the document, lines as they come
 */
export function verify(document: ParsedDocument, source: string): Verification {
  const sections = sectionTexts(document.document.data, source);
  const printed = printedPatterns.flatMap(([file, pattern]) => mentionsAt(document[file], `${pattern}.printed`));
  const missing = printed.flatMap((mention) => {
    const place = placeOf(mention);
    const text = sections.get(place);
    if (text === undefined)
      return [
        faultAt(mention, `${place} staat niet in de brontekst. Kijk naar "starts" en "headings" in document.yml.`),
      ];
    return text.includes(flat(String(mention.value)))
      ? []
      : [
          faultAt(
            mention,
            `"${mention.value}" staat niet in ${place}. Neem het over zoals het gedrukt is, of verbeter de vindplaats.`,
          ),
        ];
  });
  return { checked: printed.length, faults: [...missing, ...copied(document, source)] };
}

/** The text of each section, and of each heading in it as `section, heading`; white space made single. */
function sectionTexts({ sections }: Document, source: string): ReadonlyMap<string, string> {
  const lines = source.split('\n').map(flat);
  const texts = new Map<string, string>();
  let from = 0;
  const starts = sections.map(({ starts }) => {
    const index = lines.findIndex((line, at) => at >= from && line.startsWith(flat(starts)));
    if (index >= 0) from = index + 1;
    return index;
  });
  sections.forEach((section, order) => {
    const start = starts[order] ?? -1;
    if (start < 0) return;
    const end = starts.slice(order + 1).find((next) => next >= 0) ?? lines.length;
    texts.set(section.label, lines.slice(start, end).join(' '));
    const marks = headingLines(lines, section.headings, start, end);
    marks.forEach(({ heading, line }, index) => {
      texts.set(`${section.label}, ${heading}`, lines.slice(line, marks[index + 1]?.line ?? end).join(' '));
    });
  });
  return texts;
}

function headingLines(lines: readonly string[], headings: readonly string[], start: number, end: number) {
  let from = start;
  return headings.flatMap((heading) => {
    const line = lines.findIndex((text, at) => at >= from && at < end && text === flat(heading));
    if (line < 0) return [];
    from = line + 1;
    return [{ heading, line }];
  });
}

function placeOf({ file, path }: Mention): string {
  const at = path.slice(0, -1).join('.');
  const [section, heading] = ['section', 'heading'].map((key) => mentionsAt(file, `${at}.source.${key}`)[0]?.value);
  return heading === undefined ? String(section) : `${section}, ${heading}`;
}

function copied(document: ParsedDocument, source: string): Fault[] {
  const runs = new Set(wordRuns(source));
  const texts = ownTextPatterns.flatMap(([file, pattern]) =>
    ['gist', 'details.*', 'said.*', 'text'].flatMap((key) => mentionsAt(document[file], `${pattern}.${key}`)),
  );
  return texts.flatMap((mention) => {
    const run = wordRuns(String(mention.value)).find((words) => runs.has(words));
    return run ? [faultAt(mention, `"${run}" staat ook zo in de brontekst. Zeg het in eigen woorden.`)] : [];
  });
}

function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(copiedWords - 1).map((_, index) => words.slice(index, index + copiedWords).join(' '));
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
