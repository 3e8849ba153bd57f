import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  composeBody,
  duplicateBody,
  parseBody,
  type TrackerBody,
} from '../../../src/github/tracker/body.ts';
import { hostile } from '../../report/hostile.ts';

const START = '<!-- aws-root-guard:v1 key=aws:123456789012 -->';
const OTHER_START = '<!-- aws-root-guard:v1 key=aws:210987654321 -->';
const STATE = '<!-- aws-root-guard:state v1 0123456789abcdef AAAA+/== -->';
const END = '<!-- aws-root-guard:end -->';

const ours: TrackerBody = {
  key: 'aws:123456789012',
  before: '',
  managed: '## Title\n\nText.',
  state: 'v1 0123456789abcdef AAAA+/==',
  after: '\n',
};
const body = composeBody(ours);

describe('a body that was put together is taken apart again', () => {
  test.each<[string, Partial<TrackerBody>]>([
    ['our part alone', {}],
    ['text before it', { before: 'Mine.\n\n' }],
    ['text after it', { after: '\n\nMine.' }],
    ['text around it', { before: '# Mine\n', after: '\n\n- [ ] Mine\n' }],
    ['no state', { state: undefined }],
    ['nothing after it', { after: '' }],
    ['a salted key', { key: `scrypt:${'0a'.repeat(12)}:${'b'.repeat(16)}` }],
    ['our end marker before it', { before: `${END}\n` }],
    ['our end marker after it', { after: `\n${END}` }],
    ['another tracker’s part after it', { after: `\n${OTHER_START}\nx\n${STATE}\n${END}` }],
    ['an HTML comment before it', { before: '<!-- mine -->\n' }],
  ])('%s', (_sentence, parts) => {
    expect(parseBody(composeBody({ ...ours, ...parts }))).toEqual({ ...ours, ...parts });
  });

  const people = fc
    .oneof(hostile, fc.string({ unit: 'binary' }))
    .map((text) => text.replaceAll('\r', ''))
    .filter((text) => !text.includes('aws-root-guard:v1'));

  test('whatever people wrote before and after', () => {
    fc.assert(
      fc.property(people, people, (before, after) => {
        const written = { ...ours, before, after };
        expect(parseBody(composeBody(written))).toEqual(written);
      }),
    );
  });

  test('what people wrote survives every further edit of our part', () => {
    fc.assert(
      fc.property(people, people, (before, after) => {
        const first = parseBody(composeBody({ ...ours, before, after }));
        if (first === undefined) throw new Error('no marker');
        const second = parseBody(
          composeBody({ ...first, managed: 'Another text.', state: 'v1 x y' }),
        );
        expect([second?.before, second?.after]).toEqual([before, after]);
      }),
    );
  });
});

describe('line ends', () => {
  test('as GitHub’s editor saves them, nothing has changed', () => {
    const around = { ...ours, before: 'a\nb\n', after: '\nc\nd\n' };
    expect(parseBody(composeBody(around).replaceAll('\n', '\r\n'))).toEqual(around);
  });

  test('mixed ones are read alike', () => {
    expect(parseBody(`a\r\nb\n${body}`)?.before).toBe('a\nb\n');
  });
});

describe('what is no part of ours is not found', () => {
  test.each([
    ['an empty body', ''],
    ['a body without markers', 'Somebody wrote this.'],
    ['an end marker alone', END],
    ['a state alone', `${STATE}\n${END}`],
    ['another version', body.replace(':v1 ', ':v2 ')],
    ['no key', body.replace('key=aws:123456789012', 'key=')],
    ['a key with a space', body.replace('key=aws:123456789012', 'key=aws: 123')],
    ['a key of 121 characters', body.replace('key=aws:123456789012', `key=${'x'.repeat(121)}`)],
    ['another tool', body.replaceAll('aws-root-guard', 'aws-root-guards')],
    ['a marker over two lines', body.replace('v1 key', 'v1\nkey')],
  ])('%s', (_name, text) => {
    expect(parseBody(text)).toBeUndefined();
  });
});

describe('a body that people edited', () => {
  test('without its end marker ends with the body', () => {
    expect(parseBody(body.replace(END, ''))).toMatchObject({
      managed: ours.managed,
      state: ours.state,
      after: expect.stringMatching(/^\s*$/),
    });
  });

  test('without its state has none', () => {
    expect(parseBody(body.replace(/<!-- aws-root-guard:state .*-->/, ''))?.state).toBeUndefined();
  });

  test('with text inside our part is not as it was written', () => {
    expect(parseBody(body.replace('Text.', 'Text. Mine.'))?.managed).not.toBe(ours.managed);
    expect(parseBody(body.replace(END, `Mine.\n${END}`))?.managed).not.toBe(ours.managed);
  });

  test('with our part twice is read as the first one, and the second stays', () => {
    const second = body.replace('Title', 'Second');
    expect(parseBody(`${body}\n${second}`)).toEqual({ ...ours, after: `\n\n${second}` });
  });

  test('a quoted marker after our part means nothing', () => {
    const after = `\n\`\`\`html\n${OTHER_START}\n${END}\n\`\`\`\n`;
    expect(parseBody(composeBody({ ...ours, after }))).toEqual({ ...ours, after });
  });

  // Somebody quotes the hidden marker above our part, as one does when asking about it.
  test('a marker quoted in a code block before our part means nothing', () => {
    const before = `\`\`\`html\n${OTHER_START}\n\`\`\`\nWhat is this?\n\n`;
    expect(parseBody(composeBody({ ...ours, before }))).toEqual({ ...ours, before });
  });

  test('what stands between a quoted marker and our part survives', () => {
    const before = `See \`${START}\`, please keep this text.\n\n`;
    const read = parseBody(composeBody({ ...ours, before }));
    expect(read?.before).toContain('please keep this text');
  });

  test('without its end marker, the text after the state survives', () => {
    const read = parseBody(`${body.replace(END, '')}\nMine, below the report.`);
    expect(read?.after).toContain('Mine, below the report.');
  });
});

describe('a duplicate', () => {
  test('points to the issue that is kept, between what people wrote', () => {
    expect(duplicateBody({ ...ours, before: 'Before. ', after: ' After.' }, 7)).toMatch(
      /^Before\. .*#7.* After\.$/s,
    );
  });

  test('is never taken for a tracker again', () => {
    expect(parseBody(duplicateBody({ ...ours, before: 'a', after: 'b' }, 7))).toBeUndefined();
  });
});
