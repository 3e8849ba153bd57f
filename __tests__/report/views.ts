import type { Verdict } from '../../src/model/posture.ts';
import { type Comparison, compare } from '../../src/posture/changes.ts';
import { emptyMemory } from '../../src/posture/memory.ts';
import type { IssueContext } from '../../src/report/issue/frame.ts';
import { issueStatements } from '../../src/report/issue/issue.ts';
import { createDisplay, type Display } from '../../src/report/text/display.ts';
import type { AccountView } from '../../src/report/view/one.ts';
import { createView, type View } from '../../src/report/view/view.ts';
import {
  ACCOUNT,
  aCheck,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  lastOf,
  NOW,
  USE,
  VIRTUAL,
} from '../posture/verdicts.ts';
import type { AccountDisplay } from '../../src/model/account-display.ts';

/** All that the issue says of a run, as one text. */
export const fingerprint = (
  view: View,
  context: IssueContext,
  mode: AccountDisplay = 'full',
): string => [...issueStatements(view, context, mode)].join('');

export const CERTIFICATE = aCheck('root-signing-certificate', { severity: 'high' });
export const POLICY = aCheck('iam-password-policy', { severity: 'low' });

export const displayOf = (mode: AccountDisplay = 'full', alias?: string): Display =>
  createDisplay(mode, new Map(alias === undefined ? [] : [[ACCOUNT, alias]]));

export const viewOf = (comparison: Comparison, display = displayOf()): View =>
  createView(comparison, display);

/** The view of a run over one account. */
export const accountViewOf = (comparison: Comparison, display = displayOf()): AccountView => {
  const view = viewOf(comparison, display);
  if (view.scope !== 'account') throw new Error('a run over many accounts');
  return view;
};

/** The view of the last of these runs, a day apart. */
export const viewAfter = (...days: readonly (readonly Verdict[])[]): AccountView =>
  accountViewOf(lastOf(...days));

const ROOT_ARN = `arn:aws:iam::${ACCOUNT}:root`;
const MFA_ARN = `arn:aws:iam::${ACCOUNT}:mfa/root-account-mfa-device`;

/**
 * Two runs three days apart in which everything happens that can happen, the account's id in every text:
 * worse, new, fixed, blind, never known, passing, not applicable, and a finding that is not checked any more.
 */
export const eventful = (): Comparison => {
  const before = compare(
    aPosture([
      anAccount([
        aVerdict(KEY, 'fail', { exposure: { keys: 1 } }),
        aVerdict(USE, 'fail'),
        aVerdict(VIRTUAL, 'fail'),
        aVerdict(CERTIFICATE, 'pass'),
        aVerdict(aCheck('root-access-key-age'), 'fail'),
      ]),
    ]),
    emptyMemory,
  );
  const now = [
    aVerdict(GROUPS, 'unknown', {
      reason: `The summary of ${ACCOUNT} does not count users.`,
      note: `Asked as ${ROOT_ARN}.`,
      missingPermissions: ['iam:GetAccountSummary'],
    }),
    aVerdict(CERTIFICATE, 'fail', {
      reason: `Root of ${ACCOUNT} has 1 signing certificate.`,
      facts: { certificates: 1, active: true },
      evidence: [{ source: 'credential-report', asOf: daysAfter(2.5) }],
    }),
    aVerdict(KEY, 'fail', {
      reason: `${ROOT_ARN} has 2 access keys, both active.`,
      note: `The credential report of ${ACCOUNT} still shows 1 key.`,
      facts: { accessKeys: 2, activeAccessKeys: null, serialNumbers: `${MFA_ARN}, ${MFA_ARN}2` },
      exposure: { keys: 2 },
      evidence: [{ source: 'account-summary', asOf: daysAfter(3) }],
    }),
    aVerdict(USE, 'pass', { reason: `Nobody used ${ROOT_ARN}.`, note: `As of ${ACCOUNT}.` }),
    aVerdict(VIRTUAL, 'unknown', {
      reason: `The audit role of ${ACCOUNT} is not allowed to call iam:ListVirtualMFADevices.`,
      missingPermissions: ['iam:ListVirtualMFADevices', 'iam:GetAccountSummary'],
    }),
    aVerdict(POLICY, 'not-applicable', { reason: `Account ${ACCOUNT} has no IAM user.` }),
  ];
  const account = anAccount(now, { reportGeneratedAt: NOW });
  return compare(aPosture([account], daysAfter(3)), before.memory);
};

/** So many findings of all severities, each as long as a finding can be. */
export const manyFindings = (count: number, text = 'Root has one more thing. '): Comparison =>
  lastOf(
    Array.from({ length: count }, (_, index) => {
      const severity = (['low', 'medium', 'high', 'critical'] as const)[index % 4] ?? 'low';
      return aVerdict(aCheck(`check-${String(index)}`, { severity }), 'fail', {
        reason: `${String(index)}: ${text.repeat(30)}`,
        facts: { one: text.repeat(20), two: text.repeat(20), three: text.repeat(20) },
      });
    }),
  );

/** A run in which this text stands wherever text from outside can stand. */
export const hostileView = (text: string): AccountView => {
  const parts = { reason: text, note: text, facts: { one: text, two: text } };
  const comparison = lastOf(
    [aVerdict(USE, 'fail'), aVerdict(GROUPS, 'fail')],
    [
      aVerdict(KEY, 'fail', parts),
      aVerdict(USE, 'pass', parts),
      aVerdict(GROUPS, 'unknown', parts),
      aVerdict(POLICY, 'not-applicable', parts),
    ],
  );
  return accountViewOf(comparison, displayOf('alias', text));
};

/** The JSON blocks of a text, read. */
export const jsonBlocks = (markdown: string): readonly unknown[] =>
  [...markdown.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, block = '']): unknown =>
    JSON.parse(block),
  );
