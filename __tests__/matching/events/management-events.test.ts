import { describe, expect, test } from '@jest/globals';
import {
  type AdvancedSelector,
  type BasicSelector,
  type FieldSelector,
  managementEvents,
} from '../../../src/matching/events/management-events.ts';

const told = ({ reads, writes, leftOut }: ReturnType<typeof managementEvents>): string =>
  [`${reads} reads, ${writes} writes`, ...leftOut].join(' without ');

const basic = (...selectors: readonly BasicSelector[]): string =>
  told(managementEvents(selectors, []));

const advanced = (...selectors: readonly AdvancedSelector[]): string =>
  told(managementEvents([], selectors));

const management = (...fields: readonly FieldSelector[]): AdvancedSelector => ({
  FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }, ...fields],
});

const INCLUDED = { IncludeManagementEvents: true };
const KMS = 'kms.amazonaws.com';
const WITHOUT_KMS: FieldSelector = { Field: 'eventSource', NotEquals: [KMS] };

describe('event selectors', () => {
  test.each<readonly [readonly BasicSelector[], string]>([
    [[], 'none reads, none writes'],
    [[{ ...INCLUDED, ReadWriteType: 'All' }], 'all reads, all writes'],
    [[{ ...INCLUDED, ReadWriteType: 'ReadOnly' }], 'all reads, none writes'],
    [[{ ...INCLUDED, ReadWriteType: 'WriteOnly' }], 'none reads, all writes'],
    [[{ ...INCLUDED }], 'none reads, none writes'],
    [[{ ReadWriteType: 'All', IncludeManagementEvents: false }], 'none reads, none writes'],
    [[{ ReadWriteType: 'All' }], 'none reads, none writes'],
    [
      [
        { ...INCLUDED, ReadWriteType: 'ReadOnly' },
        { ...INCLUDED, ReadWriteType: 'WriteOnly' },
      ],
      'all reads, all writes',
    ],
    [
      [{ ...INCLUDED, ReadWriteType: 'All', ExcludeManagementEventSources: [KMS] }],
      `all reads, all writes without ${KMS}`,
    ],
    [
      [{ ...INCLUDED, ReadWriteType: 'All', ExcludeManagementEventSources: ['iam.amazonaws.com'] }],
      'some reads, some writes without iam.amazonaws.com',
    ],
  ])('%j: %s', (selectors, expected) => {
    expect(basic(...selectors)).toBe(expected);
  });
});

describe('advanced event selectors', () => {
  test.each<readonly [readonly AdvancedSelector[], string]>([
    [[], 'none reads, none writes'],
    [[management()], 'all reads, all writes'],
    [
      [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }],
      'none reads, none writes',
    ],
    [[{ FieldSelectors: undefined }], 'none reads, none writes'],
    [[{ FieldSelectors: [{ Field: 'readOnly', Equals: ['true'] }] }], 'none reads, none writes'],
    [[management({ Field: 'readOnly', Equals: ['true'] })], 'all reads, none writes'],
    [[management({ Field: 'readOnly', Equals: ['false'] })], 'none reads, all writes'],
    [
      [
        management({ Field: 'readOnly', Equals: ['true'] }),
        management({ Field: 'readOnly', Equals: ['false'] }),
      ],
      'all reads, all writes',
    ],
    [[management({ Field: 'readOnly', Equals: ['true', 'false'] })], 'some reads, some writes'],
    [[management({ Field: 'readOnly', NotEquals: ['true'] })], 'some reads, some writes'],
    [[management(WITHOUT_KMS)], `all reads, all writes without ${KMS}`],
    [
      [management(WITHOUT_KMS, { Field: 'readOnly', Equals: ['false'] })],
      `none reads, all writes without ${KMS}`,
    ],
    [[management(WITHOUT_KMS), management()], 'all reads, all writes'],
    [
      [management({ Field: 'eventSource', NotEquals: ['sts.amazonaws.com'] })],
      'some reads, some writes',
    ],
    [[management({ Field: 'eventSource', Equals: [KMS] })], 'some reads, some writes'],
    [[management({ ...WITHOUT_KMS, StartsWith: ['k'] })], 'some reads, some writes'],
    [
      [management({ Field: 'userIdentity.arn', NotEquals: ['arn:aws:iam::123456789012:root'] })],
      'some reads, some writes',
    ],
    [
      [
        management(
          { Field: 'eventName', NotEndsWith: ['x'] },
          { Field: 'readOnly', Equals: ['false'] },
        ),
      ],
      'none reads, some writes',
    ],
  ])('%j: %s', (selectors, expected) => {
    expect(advanced(...selectors)).toBe(expected);
  });
});
