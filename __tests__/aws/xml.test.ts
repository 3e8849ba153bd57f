import { describe, expect, test } from '@jest/globals';
import { XmlShapeDeserializer } from '@aws-sdk/core/protocols';
import fc from 'fast-check';
import { parseXml } from '../../src/aws/xml.ts';

/** The SDK's own reader, which ours stands in for. */
class Original extends XmlShapeDeserializer {
  values(xml: string): unknown {
    return this.parseXml(xml);
  }
}
const original = new Original({
  timestampFormat: { useTrait: true, default: 5 },
  httpBindings: false,
  xmlNamespace: '',
  serviceNamespace: '',
});

interface Tree {
  readonly name: string;
  readonly holds: string | readonly Tree[];
}

const names = fc.constantFrom('member', 'Key', 'entry', 'value', 'a-b.c', 'Ünï');
const texts = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  // What no XML may hold, and line ends, which are their own test.
  .map((text) => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ''));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: names,
    holds: fc.oneof({ maxDepth: 4 }, texts, fc.array(tie('tree'), { minLength: 1, maxLength: 4 })),
  }),
}));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const written = ({ name, holds }: Tree, indent = '\n'): string =>
  typeof holds === 'string'
    ? `<${name}>${escaped(holds)}</${name}>`
    : `<${name}>${holds.map((each) => indent + written(each, `${indent}  `)).join('')}${indent}</${name}>`;

const NAMES: unknown = JSON.parse('{"__proto__":"1","constructor":""}');

describe('an answer in XML', () => {
  test('is read as the SDK reads it', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const xml = `<?xml version="1.0"?>\n${written(root)}\n`;
        expect(parseXml(xml)).toEqual(original.values(xml));
      }),
      { numRuns: 500 },
    );
  });

  test.each<[what: string, xml: string, value: unknown]>([
    ['text', '<A>b c</A>', 'b c'],
    ['text with space around', '<A> b </A>', ' b '],
    ['nothing', '<A></A>', ''],
    ['nothing, closed at once', '<A/>', ''],
    ['layout alone', '<A>\n  </A>', ''],
    ['children and layout', '<A>\n <B>1</B>\n <C/>\n</A>', { B: '1', C: '' }],
    ['several of one name', '<A><B>1</B><C>2</C><B>3</B></A>', { B: ['1', '3'], C: '2' }],
    [
      'a namespace',
      '<A xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><B>1</B></A>',
      { B: '1' },
    ],
    ['attributes that look like tags', `<A x="a > b" y='</A>'><B>1</B></A>`, { B: '1' }],
    ['space in tags', '<A >\n<B\n>1</B ></A\n>', { B: '1' }],
    ['entities', '<A>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;&#x1F600;</A>', `<&>"'AB\u{1f600}`],
    ['an entity nobody knows', '<A>&nbsp;</A>', '&nbsp;'],
    ['a character that there is not', '<A>[&#x110000;]</A>', '[]'],
    ['half a character', '<A>[&#xD800;&#57343;]</A>', '[]'],
    [
      'a comment and an instruction',
      '<?xml version="1.0"?><!-- <B> --><A><!-- > --><B>1</B><?x y?></A>',
      { B: '1' },
    ],
    ['raw text', '<A>1<![CDATA[<&amp;]]>2</A>', '1<&amp;2'],
    ['Windows line ends', '<A>a\r\nb\rc</A>', 'a\nb\nc'],
    ['what comes after', '<A>1</A><B>', '1'],
    ['names of the language', '<A><__proto__>1</__proto__><constructor/></A>', NAMES],
  ])('%s', (_what, xml, value) => {
    expect(parseXml(xml)).toEqual(value);
  });

  test.each([
    ['nothing at all', ''],
    ['text alone', 'upstream connect error'],
    ['text before', 'x <A/>'],
    ['an end without a beginning', '</A>'],
    ['another end', '<A><B></A></B>'],
    ['no end', '<A><B>1</B>'],
    ['half a tag', '<A><B'],
    ['half a comment', '<A><!-- '],
    ['an attribute without quotes', '<A b=c></A>'],
    ['a page of a proxy', '<!DOCTYPE html><html><head><meta charset=utf-8></head></html>'],
    ['entities of its own', '<!DOCTYPE A [<!ENTITY b "c">]><A>&b;</A>'],
  ])('is refused: %s', (_what, xml) => {
    expect(() => parseXml(xml)).toThrow('no well-formed XML');
  });

  test('of any depth and length is read', () => {
    const depth = 20_000;
    expect(parseXml(`${'<A>'.repeat(depth)}${'</A>'.repeat(depth)}`)).toBeInstanceOf(Object);
    const long = 'QUJD'.repeat(1_000_000);
    expect(parseXml(`<A><Content>${long}</Content></A>`)).toEqual({ Content: long });
  });

  test('is read or refused, whatever it holds', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'A',
      '</A>',
      '<A>',
      '<A/>',
      '="',
      "'",
      ' ',
      '\n',
      '&',
      ';',
      '<!--',
      '-->',
      ']]>',
      '<![CDATA[',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          parseXml(pieces.join(''));
        } catch (error) {
          expect(error).toHaveProperty('message', 'The answer is no well-formed XML.');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
