import * as v from 'valibot';
import type { AccountFilter, AccountSelection } from '../../model/settings.ts';
import { section } from './section.ts';
import { accountIds, line } from './values.ts';

const NAMES = 'accepts a list of names, in which * and ? stand for anything';
const OU = 'accepts a list of organisational units such as [ou-ab12-34567890]';
const TAGS = 'accepts a list of tags such as [{ key: stage, value: prod }]';
const OU_ID = /^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$/;

const selection = section({
  ids: v.optional(v.pipe(accountIds, v.description('Account ids.'))),
  names: v.optional(
    v.pipe(
      v.array(line(100), NAMES),
      v.description('Account names; * and ? stand for anything, and case does not matter.'),
    ),
  ),
  ous: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(OU), v.regex(OU_ID, OU)), OU),
      v.description('Ids of organisational units, with everything below them.'),
    ),
  ),
  tags: v.optional(
    v.pipe(
      v.array(
        section({
          key: v.pipe(line(100), v.description('The key of a tag.')),
          value: v.optional(
            v.pipe(line(300), v.description('Its value; left out, the key is enough.')),
          ),
        }),
        TAGS,
      ),
      v.description('Tags of accounts.'),
    ),
  ),
});
type Selection = v.InferOutput<typeof selection>;

/** Which accounts of an organisation are audited, and what their roles ask for. */
export const accountsSection = section({
  include: v.optional(
    v.pipe(selection, v.description('The accounts to audit, by any of these. Left out, all.')),
  ),
  exclude: v.optional(
    v.pipe(selection, v.description('The accounts to leave out, by any of these.')),
  ),
  'external-id': v.optional(
    v.pipe(line(300), v.description('The external id that the members’ roles ask for.')),
  ),
});

const toSelection = (chosen: Selection | undefined): AccountSelection => ({
  ids: chosen?.ids ?? [],
  names: chosen?.names ?? [],
  ous: chosen?.ous ?? [],
  tags: (chosen?.tags ?? []).map(({ key, value }) => ({ key, value })),
});

/** The filter that the section says; `undefined` where it says none. */
export const toAccountFilter = (
  accounts: v.InferOutput<typeof accountsSection> | undefined,
): AccountFilter | undefined =>
  accounts?.include === undefined && accounts?.exclude === undefined
    ? undefined
    : { include: toSelection(accounts.include), exclude: toSelection(accounts.exclude) };
