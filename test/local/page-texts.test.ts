import { describe, expect, it } from 'vitest';
import { completionsFor } from '../../src/local/page/completion.ts';
import { parseMrkdwn } from '../../src/local/page/mrkdwn.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('Slack’s markup', () => {
  it.each([
    [
      '*Berekening*\n3 &lt; 4 &amp; 5',
      [{ kind: 'bold', children: [text('Berekening')] }, { kind: 'line' }, text('3 < 4 & 5')],
    ],
    ['2*3*4 en a_b_c', [text('2*3*4 en a_b_c')]],
    [
      '_schuin_ ~door~',
      [{ kind: 'italic', children: [text('schuin')] }, text(' '), { kind: 'strike', children: [text('door')] }],
    ],
    ['Typ `/krapte *x*`', [text('Typ '), { kind: 'code', text: '/krapte *x*' }]],
    ['&gt; citaat', [{ kind: 'quote', children: [text('citaat')] }]],
    ['<https://a.nl?x=1&amp;y=2|hier>', [{ kind: 'link', url: 'https://a.nl?x=1&y=2', text: 'hier' }]],
    ['<@U1> <#C1|x>', [{ kind: 'person', id: 'U1', label: '' }, text(' '), { kind: 'channel', id: 'C1', label: 'x' }]],
    ['a\n```\nb *c*\n```\nd', [text('a'), { kind: 'codeBlock', text: 'b *c*' }, text('d')]],
    ['&lt;b&gt;', [text('<b>')]],
    ['* los * en *', [text('* los * en *')]],
    ['', []],
  ])('%j', (source, expected) => {
    expect(parseMrkdwn(source)).toEqual(expected);
  });
});

describe('completion', () => {
  it.each([
    ['/', ['/krapte ']],
    ['/kr', ['/krapte ']],
    ['/x', []],
    ['hoi @', ['hoi @Krapte ']],
    ['mail@k', []],
    ['/krapte aan', ['/krapte aanbeveling 1']],
    ['/krapte iets anders', []],
    ['gewoon', []],
  ])('%j', (typed, expected) => {
    expect(completionsFor(typed, ['/krapte']).map(({ insert }) => insert)).toEqual(expected);
  });
});
