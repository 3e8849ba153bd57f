import { rootSigningCertificate } from '../../src/checks/root-signing-certificate.ts';
import { certificate } from '../sandbox/credential-report-csv.ts';
import { credentialLess, denied, noRootCounters, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const NONE = { AccountSigningCertificatesPresent: 0 };
const ONE = { AccountSigningCertificatesPresent: 1 };
const TWO = { AccountSigningCertificatesPresent: 2 };
const SILENT = 'The account summary does not say whether root has a signing certificate.';
const LAGS = /^The credential report of 2026-11-21 10:00 UTC still shows .*four hours/;

const active = certificate(1, true, '2012-03-04T05:06:07Z');
const inactive = certificate(1, false, '2012-03-04T05:06:07+00:00');
const secondActive = certificate(2, true, '2013-03-04T05:06:07Z');

describeCheck(rootSigningCertificate, [
  {
    name: 'none is counted, none is reported',
    outcome: 'pass',
    reason: 'Root has no signing certificate.',
    facts: { certificates: 0 },
  },
  {
    name: 'an active one',
    given: { summary: ONE, report: active },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate, 1 active.',
    exposure: { certificates: 1, activeCertificates: 1 },
  },
  {
    name: 'an inactive one, which keeps its date',
    given: { summary: ONE, report: inactive },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate, inactive.',
    exposure: { certificates: 1, activeCertificates: 0 },
  },
  {
    name: 'two, the inactive one listed first',
    given: { summary: ONE, report: { ...inactive, ...secondActive } },
    outcome: 'fail',
    reason: 'Root has 2 signing certificates, 1 active.',
    exposure: { certificates: 2, activeCertificates: 1 },
  },
  {
    name: 'TRUE in capitals',
    given: { summary: ONE, report: certificate(2, 'TRUE', 'N/A') },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate, 1 active.',
    exposure: { certificates: 1, activeCertificates: 1 },
  },
  {
    name: 'it goes with a root that has nothing else',
    given: { summary: { ...credentialLess, ...ONE }, report: active },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate',
    exposure: { certificates: 1, activeCertificates: 1 },
  },
  ...['not_supported', '', 'perhaps'].map((cell) => ({
    name: `one whose active cell reads "${cell}" is not called inactive`,
    given: { summary: ONE, report: certificate(1, cell, '2012-03-04T05:06:07Z') },
    outcome: 'fail' as const,
    reason: /^Root has (1|a) signing certificate(?!.*, inactive)/,
    exposure: { certificates: 1, activeCertificates: null },
    facts: { activeCertificates: null },
  })),
  ...['N/A', 'no_information', 'not_supported', ''].map((cell) => ({
    name: `"${cell}" is not the date of a certificate`,
    given: { summary: NONE, report: certificate(1, false, cell) },
    outcome: 'pass' as const,
    reason: 'Root has no signing certificate.',
  })),

  {
    name: 'it was deleted since the report',
    given: { summary: NONE, report: active },
    outcome: 'pass',
    reason: 'Root has no signing certificate.',
    note: LAGS,
  },
  {
    name: 'it was uploaded since the report',
    given: { summary: ONE },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate.',
    note: LAGS,
    exposure: { certificates: null, activeCertificates: null },
  },
  {
    name: 'a second one was uploaded since the report',
    given: { summary: TWO, report: inactive },
    outcome: 'fail',
    reason: 'Root has 2 signing certificates.',
    note: 'still shows 1 signing certificate;',
    exposure: { certificates: 2, activeCertificates: null },
  },

  {
    name: 'none is counted, and the report cannot be read',
    given: { summary: NONE, report: denied('iam:GetCredentialReport') },
    outcome: 'pass',
    reason: 'Root has no signing certificate.',
  },
  {
    name: 'one is counted, and the report cannot be read',
    given: { summary: ONE, report: denied('iam:GetCredentialReport') },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate.',
    exposure: { certificates: null, activeCertificates: null },
  },
  {
    name: 'one is counted, and the report has no row for root',
    given: { summary: ONE, report: 'missing' },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate.',
    exposure: { certificates: null, activeCertificates: null },
  },
  {
    name: 'the summary is denied, even where the report shows none',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is throttled: no permission is missing',
    given: { summary: throttled('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'certificates are not counted: absent is not zero',
    given: { summary: { AccountSigningCertificatesPresent: undefined } },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'certificates are not counted, and the report has no row for root',
    given: { summary: { AccountSigningCertificatesPresent: undefined }, report: 'missing' },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'the China partition has no root',
    given: { partition: 'aws-cn', summary: noRootCounters, report: 'missing' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'in the China partition, one that is counted all the same',
    given: { partition: 'aws-cn', summary: { ...noRootCounters, ...ONE }, report: 'missing' },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate.',
    exposure: { certificates: null, activeCertificates: null },
  },
  {
    name: 'GovCloud root may have one like any other',
    given: { partition: 'aws-us-gov', summary: { ...credentialLess, ...ONE }, report: active },
    outcome: 'fail',
    reason: 'Root has 1 signing certificate, 1 active.',
    exposure: { certificates: 1, activeCertificates: 1 },
  },
]);
