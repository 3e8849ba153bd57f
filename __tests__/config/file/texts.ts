/** A file with every key there is. */
export const whole = `root-use-window-days: 45
root-activity-window-days: 30
root-access-key-max-age-days: 60
password-policy: { minimum-length: 16, reuse-prevention: 12 }
regions: { guardduty: [us-east-1, eusc-de-east-1], activity: [eu-west-1] }
root-email-pattern: '^aws-.*@example\\.com$'
iam-delegates: ['012345678901', 123456789012]
severity: { root-mfa-no-virtual: low, audit-identity: critical }
severity-where-root-is-denied: { root-mfa: medium }
exceptions:
  - check: root-access-key
    account: '012345678901'
    reason: Break-glass key, rotated monthly
    owner: '@octo-org/platform'
    expires: 2027-03-31
    link: https://example.com/decisions/42?a=b#c
    covers: { keys: 1, activeKeys: 0 }
  - check: root-access-key
    account: all
    reason: >
      Until the keys are gone
    owner: Platform team
    expires: '2028-02-29'
    covers: { keys: 2 }
attestations:
  - practice: recovery-tested
    account: 123456789012
    by: '@mona'
    on: 2026-10-01
    expires: 2027-10-01
    link: https://example.com/records/7
  - practice: recovery-tested
    by: '@hubot'
    on: 2026-10-01
    expires: 2026-10-01
`;

const exception = (parts: string): string =>
  `exceptions: [{ check: iam-groups, account: all, reason: r, owner: o, expires: 2027-01-01, ${parts} }]`;

/** Files that are right, besides the whole one. */
export const good: readonly (readonly [name: string, text: string])[] = [
  ['every key', whole],
  ['a map without keys', '{}'],
  ['JSON', '{"severity": {"root-mfa": "low"}, "iam-delegates": []}'],
  [
    'lists and parts without anything',
    'exceptions: []\nattestations: []\nregions: {}\nseverity: {}',
  ],
  ['half a password policy', 'password-policy: { minimum-length: 20 }'],
  ['the smallest numbers', 'root-use-window-days: 1\nroot-activity-window-days: 1'],
  ['the greatest numbers', 'root-use-window-days: 9999\nroot-activity-window-days: 90'],
  ['a whole number written as a fraction', 'root-use-window-days: 90.0'],
  ['text in other scripts', exception('link: https://example.com').replace('r,', 'スイッチ🔑,')],
  ['an exposure of nothing', exception('covers: {}')],
  ['an exposure until a minute', exception('covers: { lastChange: 2026-11-20T09:10Z }')],
  ['an exposure until a second', exception('covers: { lastChange: "2026-11-20T09:10:30Z" }')],
  ['300 characters of reason', exception('').replace('reason: r', `reason: ${'r'.repeat(300)}`)],
];

/** Files that both the parser and the JSON Schema refuse: where, and why. */
export const bad: readonly (readonly [name: string, text: string, line: number, why: RegExp])[] = [
  ['a list', '- root-use-window-days: 90', 1, /^accepts keys with values/],
  ['a word', 'hello', 1, /^accepts keys with values/],
  [
    'an unknown key',
    'severity: {}\n\n# of old\nexception: []',
    4,
    /^does not know "exception"; did you mean "exceptions"\?$/,
  ],
  ['a key of every object', 'constructor: 1', 1, /^does not know "constructor"/],
  ['another key of every object', 'toString: 1', 1, /^does not know "toString"/],
  [
    'an unknown key inside',
    'password-policy:\n  minimum-length: 14\n  reuse-prevent: 24',
    3,
    /^does not know "reuse-prevent"; did you mean "reuse-prevention"\?$/,
  ],
  ['a number in quotes', 'root-use-window-days: "90"', 1, /^"root-use-window-days" .* 1 to 9999$/],
  ['no days', 'root-use-window-days: 0', 1, /1 to 9999/],
  ['too many days', 'root-use-window-days: 10000', 1, /1 to 9999/],
  ['half a day', 'root-use-window-days: 1.5', 1, /1 to 9999/],
  ['days without end', 'root-use-window-days: .inf', 1, /1 to 9999/],
  ['nothing after a key', 'root-use-window-days:', 1, /1 to 9999/],
  ['more days than there is history', 'root-activity-window-days: 91', 1, /1 to 90$/],
  ['a policy that AWS cannot have', 'password-policy: { minimum-length: 5 }', 1, /6 to 128/],
  ['a list in place of keys', 'password-policy: [14]', 1, /^"password-policy" accepts keys/],
  ['an empty list in place of keys', 'regions: []', 1, /^"regions" accepts keys/],
  ['nothing in place of keys', 'regions:', 1, /^"regions" accepts keys/],
  [
    'a Region in place of a list',
    'regions: { activity: us-east-1 }',
    1,
    /^"activity" accepts a list/,
  ],
  ['a city', 'regions:\n  guardduty:\n    - us-east-1\n    - Frankfurt', 4, /^"guardduty" accepts/],
  ['an empty pattern', "root-email-pattern: ''", 1, /regular expression/],
  ['a pattern of 201 characters', `root-email-pattern: ${'x'.repeat(201)}`, 1, /200/],
  ['an id in place of a list', "iam-delegates: '123456789012'", 1, /a list of account ids/],
  [
    'an id that lost its zero',
    'iam-delegates: [012345678901]',
    1,
    /in quotes, which keep a leading/,
  ],
  ['an id of eleven digits', "iam-delegates: ['12345678901']", 1, /twelve digits/],
  [
    'an unknown check',
    'severity:\n  root-mfs: low',
    2,
    /^does not know "root-mfs"; .* "root-mfa"\?$/,
  ],
  [
    'an unknown severity',
    'severity: { root-mfa: severe }',
    1,
    /^"root-mfa" accepts critical, high/,
  ],
  [
    'a check that no denial eases',
    'severity-where-root-is-denied: { iam-groups: low }',
    1,
    /^does not know "iam-groups"/,
  ],
  ['an exception alone', 'exceptions: { check: root-mfa }', 1, /^"exceptions" accepts a list/],
  ['an exception that is a word', 'exceptions:\n  - root-mfa', 2, /^"exceptions" accepts keys/],
  [
    'an exception without owner',
    'exceptions:\n  - check: root-mfa\n    account: all\n    reason: r\n    expires: 2027-01-01',
    2,
    /^lacks the key "owner"$/,
  ],
  [
    'an exception for an unknown check',
    'exceptions:\n  - account: all\n    check: root-mfs\n    reason: r\n    owner: o\n    expires: 2027-01-01',
    3,
    /^"check" does not know "root-mfs"; did you mean "root-mfa"\?$/,
  ],
  [
    'an exception for a check that is no text',
    exception('').replace('iam-groups', '1'),
    1,
    /^"check" accepts the id of a check$/,
  ],
  [
    'an exception for an account that lost its zero',
    exception('').replace('account: all', 'account: 012345678901'),
    1,
    /^"account" accepts an account id of twelve digits in quotes, which keep a leading zero, or all$/,
  ],
  [
    'an account of another kind',
    exception('').replace('account: all', 'account: self'),
    1,
    /or all$/,
  ],
  ['an account id with a fraction', exception('').replace('all', '123456789012.5'), 1, /or all$/],
  ['an account id of 13 digits', exception('').replace('all', '1234567890123'), 1, /or all$/],
  ['an account that is a list', exception('').replace('all', '[all]'), 1, /or all$/],
  [
    'a reason of nothing',
    exception('').replace('reason: r', "reason: ' '"),
    1,
    /one line of up to 300/,
  ],
  [
    'a reason of 301 characters',
    exception('').replace('reason: r', `reason: ${'r'.repeat(301)}`),
    1,
    /300/,
  ],
  ['a reason of two lines', exception('').replace('reason: r', 'reason: "a\\nb"'), 1, /one line/],
  [
    'a reason that turns text around',
    exception('').replace('reason: r', 'reason: "a\\u202eb"'),
    1,
    /one line/,
  ],
  [
    'a day that is none',
    exception('').replace('2027-01-01', '2027-02-29'),
    1,
    /a day of the calendar/,
  ],
  [
    'a day in another order',
    exception('').replace('2027-01-01', '31.01.2027'),
    1,
    /such as 2027-03-31/,
  ],
  ['a day without dashes', exception('').replace('2027-01-01', '20270101'), 1, /a day/],
  ['a moment', exception('').replace('2027-01-01', '2027-01-01T00:00:00Z'), 1, /a day/],
  ['a link without TLS', exception('link: http://example.com'), 1, /https:\/\//],
  ['a link that is a script', exception('link: "javascript:alert(1)"'), 1, /https:\/\//],
  ['a link that ends early', exception('link: "https://example.com/>x"'), 1, /https:\/\//],
  ['an exposure below nothing', exception('covers: { keys: -1 }'), 1, /^"keys" .* from 0/],
  ...[
    '2026-11-20',
    '2026-11-20T09:10',
    '2026-11-20 09:10Z',
    '2026-11-20T09:10:30+01:00',
    'today',
  ].map(
    (moment) =>
      [
        `an exposure until no time: ${moment}`,
        exception(`covers: { lastChange: "${moment}" }`),
        1,
        /^"lastChange" .* such as "2026-11-20T09:10Z"/,
      ] as const,
  ),
  [
    'an exposure by a number',
    exception('covers: { 1: 1 }'),
    1,
    /^accepts under "covers" only names/,
  ],
  ['an exposure that is a list', exception('covers: []'), 1, /^"covers" accepts keys/],
  [
    'an exposure by a name of JavaScript’s',
    exception('covers: { __proto__: 1 }'),
    1,
    /^"covers" accepts under/,
  ],
  [
    'an unknown practice',
    'attestations:\n  - practice: recovery\n    by: b\n    on: 2026-01-01\n    expires: 2027-01-01',
    2,
    /^"practice" does not know "recovery"; did you mean "recovery-tested"\?$/,
  ],
  [
    'a practice that is no text',
    'attestations: [{ practice: [], by: b, on: 2026-01-01, expires: 2027-01-01 }]',
    1,
    /^"practice" accepts the name of a practice$/,
  ],
  [
    'an attestation by nobody',
    'attestations: [{ practice: break-glass, on: 2026-01-01, expires: 2027-01-01 }]',
    1,
    /^lacks the key "by"$/,
  ],
  [
    'an attestation by 101 characters',
    `attestations: [{ practice: break-glass, by: ${'b'.repeat(101)}, on: 2026-01-01, expires: 2027-01-01 }]`,
    1,
    /up to 100/,
  ],
];
