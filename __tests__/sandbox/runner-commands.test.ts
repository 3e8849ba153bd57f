import { expect, test } from '@jest/globals';
import { parseFileCommands } from '../../sandbox/runner/file-commands.ts';
import { interpret } from '../../sandbox/runner/workflow-commands.ts';

test('commands become what a person sees', () => {
  const stdout = [
    'start',
    '::group::Collect: 2%25',
    '::debug::quiet',
    '::endgroup::',
    '::error title=Root%2C bad%3A,file=a.yml,line=3::key%0Afound 100%25',
    '  ::notice::fine',
    '::unknown::stays',
    'inside ::error::stays',
    '##[warning]old style',
    '',
  ].join('\n');
  const seen = interpret(stdout);
  expect(seen.log).toBe(
    [
      'start',
      '▸ Collect: 2%',
      'Error: key\nfound 100%',
      'Notice: fine',
      '::unknown::stays',
      'inside ::error::stays',
      'Warning: old style',
    ].join('\n'),
  );
  expect(seen.annotations).toEqual([
    {
      level: 'error',
      title: 'Root, bad:',
      message: 'key\nfound 100%',
      properties: { file: 'a.yml', line: '3' },
      shown: true,
    },
    { level: 'notice', message: 'fine', properties: {}, shown: true },
    { level: 'warning', message: 'old style', properties: {}, shown: true },
  ]);
  expect(seen).toMatchObject({ groups: ['Collect: 2%'], debug: ['quiet'] });
});

test('a mask holds from its line on, line by line', () => {
  const { log, masks } = interpret(
    'abc\n::add-mask::abc%0Adef\nxabcx def\n::warning title=abc::abc',
    ['secret'],
  );
  expect(log).toBe('abc\nx***x ***\nWarning: ***');
  expect(masks).toEqual(['secret', 'abc\ndef', 'abc', 'def']);
});

test('commands can be stopped', () => {
  const { log, annotations } = interpret(
    '::stop-commands::t0k3n\n::error::no\n::t0k3n::\n::error::yes',
  );
  expect(log).toBe('::error::no\nError: yes');
  expect(annotations).toHaveLength(1);
});

test('only ten annotations of a level are shown, each cut', () => {
  const { annotations } = interpret(
    Array.from({ length: 12 }, () => `::error::${'x'.repeat(5000)}`).join('\n') + '\n::notice::n',
  );
  expect(annotations.filter(({ shown }) => shown)).toHaveLength(11);
  expect(annotations[0]?.message).toHaveLength(4096);
});

test.each([
  ['a=1\r\nb<<E\r\nx\r\nE\r\n', { a: '1', b: 'x' }],
  ['a=1\na=2', { a: '2' }],
  ['a<<E\nE', { a: '' }],
])('file commands are read from %j', (text, values) => {
  expect(parseFileCommands(text)).toEqual(values);
});

test.each(['nothing', '=x', '<<E\nE', 'a<<\nx'])('file commands refuse %j', (text) => {
  expect(() => parseFileCommands(text)).toThrow(/Invalid/);
});
