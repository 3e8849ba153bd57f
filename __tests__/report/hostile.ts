import fc from 'fast-check';

const texts: readonly (readonly [name: string, text: string, seen?: string])[] = [
  ['one backtick', 'a ` b'],
  ['a code span', 'a `b` c'],
  ['runs of backticks', '``` a `` b ` c ````'],
  ['nothing but backticks', '```'],
  ['pipes', 'a | b || c |'],
  ['HTML', '<b>bold</b> <img src=x onerror=alert(1)> <script>alert(1)</script>'],
  ['the end of a folded section', '</details></summary><h1>big</h1>'],
  ['a mention', 'ask @octocat'],
  ['a mention of a team', '@acme/security'],
  ['an escaped mention', '\\@octocat \\\\@octocat'],
  ['an issue', 'see #1 and (#2)'],
  ['an issue elsewhere', 'octo-org/infrastructure#1'],
  ['an address', 'https://evil.example/a?b=c&d#e'],
  ['an address in brackets', '<https://evil.example>'],
  ['an insecure address', 'HTTP://evil.example'],
  ['another scheme', 'ftp://evil.example'],
  ['a bare host name', 'www.evil.example'],
  ['a mailbox', 'root@evil.example'],
  ['a mailto address', 'mailto:root@evil.example'],
  ['a link', '[safe](https://evil.example)'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['a link by reference', '[a]: https://evil.example [a]'],
  ['a footnote', 'a[^1] [^1]: b'],
  ['emphasis', '**a** __b__ *c* _d_ ~~e~~'],
  ['mathematics', '$a$ $$b$$ $`c`$'],
  ['backslashes', 'C:\\dir\\'],
  ['our end marker', 'a <!-- aws-root-guard:end --> b', 'a aws-root-guard:end b'],
  ['our state', '<!-- aws-root-guard:state v1 x y -->', 'aws-root-guard:state v1 x y'],
  ['half a comment', '<!-- the rest is gone', 'the rest is gone'],
  ['nested comments', '<!<!----<!-- a -->-->->', '<! -- a ->'],
  ['line ends', 'a\n# b\r\n- c\r\n\r\n```\nd', 'a # b - c ``` d'],
  ['rare line ends', 'a\u2028b\u2029c\u0085d\ve', 'a b c d e'],
  ['control characters', 'a\u0000b\u001b[31mc\u007f', 'a b [31mc'],
  ['text turned around', 'a\u202egpj.exe\u202c b\u2066c\u2069', 'a gpj.exe b c'],
  ['a command for the runner', '::error::x %0A::set-output name=a::b'],
  ['an old command for the runner', 'a ##[error]b'],
  ['nothing', ''],
  ['nothing but spaces', ' \n\t ', ''],
  ['10,000 characters', 'x'.repeat(10_000), `${'x'.repeat(399)}…`],
  ['10,000 characters of Markdown', '*|`<'.repeat(2_500), `${'*|`<'.repeat(100).slice(0, 399)}…`],
];

/** Text that somebody else may have put where we show it, and what a reader must see of it. */
export const hostileTexts = texts.map(([name, text, seen = text]) => [name, text, seen] as const);

/** Ways out of text: everything that means something to Markdown, to HTML or to GitHub. */
const pieces =
  '` * _ { } [ ] ( ) < > | ~ $ \\ ! # @ : / . - + = \' " `` ``` ~~~ ** ]( ![ <!-- --> <b> </td> ' +
  '@octocat @acme/team #1 a/b#1 https://e.example www.e.example a@e.example ' +
  '<a\u00a0href="https://e.example"> [^1] |---| \u202e \u2060 ::error:: ##[error] x word é 🔑';
const sharp = [...pieces.split(' '), ' ', '\n', '\r', '\t', '\u2028'];

/** Texts made of sharp pieces and of anything at all. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sharp) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
