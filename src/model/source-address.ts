/** Stands before and after an address that is shown only where accounts are shown in full. */
export const ADDRESS_MARK = '\u2063';

/** What CloudTrail calls a part of AWS that has no name of its own. */
export const INTERNAL = 'AWS Internal';

// CloudTrail names a service where one passed the call on: `AWS Internal`, `cloudformation.amazonaws.com`.
const SERVICE = /^(AWS Internal|[a-z0-9-]+(\.[a-z0-9-]+)*\.amazon(aws)?\.(com|com\.cn|eu))$/;

/** True of the name of an AWS service; anything else is taken for somebody's address. */
export const isServiceAddress = (address: string): boolean => SERVICE.test(address);

/**
 * Marks a source address as personal, for whoever shows it to unmark or to mask. The name of an AWS service
 * is nobody's; anything else is taken for an address.
 */
export const markAddress = (address: string): string =>
  isServiceAddress(address) ? address : `${ADDRESS_MARK}${address}${ADDRESS_MARK}`;
