import type { Knowledge } from './knowledge.ts';

/**
 * What is in the knowledge, as Dutch lines for an editor: counts by kind, and entries and figures by section.
 *
 * @example
 * summary(knowledge).includes('   42 gemeenten') // → true
 */
export function summary(knowledge: Knowledge): readonly string[] {
  const kinds = [
    ['aanbevelingen', ofKind(knowledge, 'recommendation')],
    ['begrippen', ofKind(knowledge, 'concept')],
    ['standpunten', ofKind(knowledge, 'position')],
    ['passages', ofKind(knowledge, 'passage')],
    ['cijfers', knowledge.figures.length],
    ['indicatoren', knowledge.measures.length],
    ['beroepen en beroepsklassen', knowledge.occupations.length + knowledge.classes.length],
    ['gemeenten', knowledge.municipalities.length],
    ['kanttekeningen', knowledge.remarks.length],
  ] as const;
  return [
    ...kinds.map(([name, count]) => `${String(count).padStart(5)} ${name}`),
    ...knowledge.documents.flatMap((document) => [
      `${document.title} (${document.publisher}, ${document.published})`,
      ...document.sections.map(({ label, title }) => {
        const texts = knowledge.entries.filter((entry) => isIn(entry, document.id, label)).length;
        const figures = knowledge.figures.filter((figure) => isIn(figure, document.id, label)).length;
        return `  ${label.padEnd(12)} ${String(texts).padStart(3)} teksten ${String(figures).padStart(3)} cijfers  ${title}`;
      }),
    ]),
  ];
}

function ofKind({ entries }: Knowledge, kind: string): number {
  return entries.filter((entry) => entry.kind === kind).length;
}

function isIn(item: { document: string; source: { section: string } }, document: string, section: string): boolean {
  return item.document === document && item.source.section === section;
}
