import type { Evidence } from '../../model/evidence.ts';

/** How far service control policies deny an account's root its actions. They never apply to the management account. */
export type AccountRootDenial = 'full' | 'partial' | 'none' | 'exempt' | 'unknown';

/** What service control policies deny the root of the audited account. */
export const rootDenial = ({ account, readings }: Evidence): AccountRootDenial => {
  const organization = readings.organization;
  if (organization.state !== 'known') return 'unknown';
  if (organization.value === 'none') return 'none';
  if (organization.value.managementAccountId === account.id) return 'exempt';
  const policies = readings['service-control-policies'];
  if (policies.state !== 'known') return 'unknown';
  const { accounts, elsewhere } = policies.value.coverage;
  switch ((accounts[account.id] ?? elsewhere)?.root) {
    case 'all':
      return 'full';
    case 'some':
      return 'partial';
    case 'none':
      return 'none';
    case 'unclear':
    case undefined:
      return 'unknown';
  }
};
