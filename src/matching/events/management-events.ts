import type { ManagementEvents } from '../../model/monitoring/trail.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
export interface BasicSelector {
  readonly ReadWriteType?: string | undefined;
  readonly IncludeManagementEvents?: boolean | undefined;
  readonly ExcludeManagementEventSources?: readonly string[] | undefined;
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html */
export interface FieldSelector {
  readonly Field: string | undefined;
  readonly Equals?: readonly string[] | undefined;
  readonly NotEquals?: readonly string[] | undefined;
  readonly StartsWith?: readonly string[] | undefined;
  readonly EndsWith?: readonly string[] | undefined;
  readonly NotStartsWith?: readonly string[] | undefined;
  readonly NotEndsWith?: readonly string[] | undefined;
}

export interface AdvancedSelector {
  readonly FieldSelectors: readonly FieldSelector[] | undefined;
}

// The only services whose management events AWS's own console offers to leave out.
const NOISY = ['kms.amazonaws.com', 'rdsdata.amazonaws.com'];

const isNoise = (sources: readonly string[]): boolean =>
  sources.every((source) => NOISY.includes(source));

const NOTHING: ManagementEvents = { reads: 'none', writes: 'none', leftOut: [] };

const fromBasic = (selector: BasicSelector): ManagementEvents => {
  if (selector.IncludeManagementEvents !== true) return NOTHING;
  const type = selector.ReadWriteType;
  const leftOut = selector.ExcludeManagementEventSources ?? [];
  const extent = isNoise(leftOut) ? 'all' : 'some';
  return {
    reads: type === 'All' || type === 'ReadOnly' ? extent : 'none',
    writes: type === 'All' || type === 'WriteOnly' ? extent : 'none',
    leftOut,
  };
};

const OPERATORS = [
  'Equals',
  'NotEquals',
  'StartsWith',
  'EndsWith',
  'NotStartsWith',
  'NotEndsWith',
] as const;

/** The values of the one operator that is used; `undefined` where it is not the only one. */
const only = (
  selector: FieldSelector,
  operator: 'Equals' | 'NotEquals',
): readonly string[] | undefined => {
  const used = OPERATORS.filter((name) => (selector[name] ?? []).length > 0);
  return used.length === 1 && used[0] === operator ? selector[operator] : undefined;
};

const fromAdvanced = ({ FieldSelectors: fields = [] }: AdvancedSelector): ManagementEvents => {
  const isManagement = fields.some(
    (field) => field.Field === 'eventCategory' && (field.Equals ?? []).includes('Management'),
  );
  if (!isManagement) return NOTHING;
  const seen: { reads: ManagementEvents['reads']; writes: ManagementEvents['writes'] } = {
    reads: 'all',
    writes: 'all',
  };
  const leftOut: string[] = [];
  for (const field of fields) {
    if (field.Field === 'eventCategory') continue;
    const sources = field.Field === 'eventSource' ? only(field, 'NotEquals') : undefined;
    if (sources !== undefined && isNoise(sources)) {
      leftOut.push(...sources);
      continue;
    }
    const [readOnly, ...others] = field.Field === 'readOnly' ? (only(field, 'Equals') ?? []) : [];
    if (readOnly === 'true' && others.length === 0) seen.writes = 'none';
    else if (readOnly === 'false' && others.length === 0) seen.reads = 'none';
    else {
      // Whatever else it asks for, it does not get everything.
      if (seen.reads === 'all') seen.reads = 'some';
      if (seen.writes === 'all') seen.writes = 'some';
    }
  }
  return { ...seen, leftOut };
};

const wider = (
  left: ManagementEvents['reads'],
  right: ManagementEvents['reads'],
): ManagementEvents['reads'] => {
  if (left === 'all' || right === 'all') return 'all';
  return left === 'some' || right === 'some' ? 'some' : 'none';
};

/** What a trail's selectors take of management events, all of them together. */
export const managementEvents = (
  basic: readonly BasicSelector[],
  advanced: readonly AdvancedSelector[],
): ManagementEvents => {
  const each = [...basic.map(fromBasic), ...advanced.map(fromAdvanced)];
  const taken = each.filter(({ reads, writes }) => reads !== 'none' || writes !== 'none');
  return {
    reads: taken.reduce((so, { reads }) => wider(so, reads), NOTHING.reads),
    writes: taken.reduce((so, { writes }) => wider(so, writes), NOTHING.writes),
    // What one selector leaves out another may take.
    leftOut: [...new Set(taken.flatMap(({ leftOut }) => leftOut))]
      .filter((source) => taken.every(({ leftOut }) => leftOut.includes(source)))
      .sort(),
  };
};
