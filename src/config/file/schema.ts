import * as v from 'valibot';
import type { Check } from '../../model/check.ts';
import { checks } from '../../checks/index.ts';
import { accountsSection, toAccountFilter } from './accounts.ts';
import { attestations } from './attestations.ts';
import { exceptions } from './exceptions.ts';
import { orNone, section } from './section.ts';
import type { FileSettings } from './settings.ts';
import { accountIds, asEmailPattern, pattern, regions, severity, wholeNumber } from './values.ts';

const severityOf = (chosen: readonly Check[]) =>
  section(
    Object.fromEntries(
      chosen.map(({ id, title }) => [id, v.optional(v.pipe(severity, v.description(title)))]),
    ),
  );

// For any other check a denial changes nothing: whoever named one would wait for it in vain.
const easedChecks = checks.filter(({ isEasedByDenial }) => isEasedByDenial === true);

const without = <Value>(
  entries: Readonly<Record<string, Value | undefined>>,
): Readonly<Partial<Record<string, Value>>> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/**
 * The configuration file: each key once, with what it is for. The descriptions become the JSON Schema's,
 * which editors show.
 */
export const ConfigFileSchema = v.pipe(
  section({
    'root-use-window-days': v.optional(
      v.pipe(
        wholeNumber(1, 9999),
        v.description('A use of root within so many days is a finding. Left out, 90.'),
      ),
    ),
    'root-activity-window-days': v.optional(
      v.pipe(
        wholeNumber(1, 90),
        v.description(
          'So many days of root’s activity are looked at; CloudTrail’s event history has 90. Left out, 90.',
        ),
      ),
    ),
    'root-access-key-max-age-days': v.optional(
      v.pipe(
        wholeNumber(1, 9999),
        v.description('A root access key older than so many days is a finding. Left out, 90.'),
      ),
    ),
    'password-policy': v.optional(
      v.pipe(
        section({
          'minimum-length': v.optional(
            v.pipe(wholeNumber(6, 128), v.description('Characters of a password. Left out, 14.')),
          ),
          'reuse-prevention': v.optional(
            v.pipe(
              wholeNumber(0, 24),
              v.description('Passwords that may not come again. Left out, 24.'),
            ),
          ),
        }),
        v.description('What the password policy for IAM users has to ask for at least.'),
      ),
    ),
    regions: v.optional(
      v.pipe(
        section({
          guardduty: v.optional(
            v.pipe(
              regions,
              v.description(
                'Where GuardDuty has to be on. Left out, the partition’s sign-in Region and that of the run.',
              ),
            ),
          ),
          activity: v.optional(
            v.pipe(
              regions,
              v.description(
                'Where root’s activity is looked for besides every enabled Region, and where the list of Regions cannot be read.',
              ),
            ),
          ),
        }),
        v.description('The Regions in which Regional services are asked.'),
      ),
    ),
    'root-email-pattern': v.optional(
      v.pipe(
        pattern,
        v.description(
          'A regular expression (RE2 syntax, upper and lower case alike) that root’s e-mail address has to match.',
        ),
        asEmailPattern,
      ),
    ),
    'iam-delegates': v.optional(
      v.pipe(
        accountIds,
        v.description(
          'The accounts that may be delegated administrators for IAM; an empty list for none.',
        ),
      ),
    ),
    severity: v.optional(
      v.pipe(severityOf(checks), v.description('Severities that replace a check’s own.')),
    ),
    'severity-where-root-is-denied': v.optional(
      v.pipe(
        severityOf(easedChecks),
        v.description(
          'The same, where a service control policy denies root’s actions in the account.',
        ),
      ),
    ),
    accounts: v.optional(
      v.pipe(
        accountsSection,
        v.description('For a run over an organisation: which accounts, and how they are entered.'),
      ),
    ),
    exceptions: v.optional(
      v.pipe(orNone(exceptions), v.description('Findings that their owner accepts, until a day.')),
    ),
    attestations: v.optional(
      v.pipe(
        orNone(attestations),
        v.description('What somebody vouches for and no API tells, until a day.'),
      ),
    ),
  }),
  v.transform((file): FileSettings => ({
    rootUseWindowDays: file['root-use-window-days'],
    rootActivityWindowDays: file['root-activity-window-days'],
    keyMaxAgeDays: file['root-access-key-max-age-days'],
    passwordPolicy: {
      minimumLength: file['password-policy']?.['minimum-length'],
      reusePrevention: file['password-policy']?.['reuse-prevention'],
    },
    guardDutyRegions: file.regions?.guardduty,
    activityRegions: file.regions?.activity,
    rootEmailPattern: file['root-email-pattern'],
    iamDelegates: file['iam-delegates'],
    severities: file.severity && without(file.severity),
    severitiesWhereRootIsDenied:
      file['severity-where-root-is-denied'] && without(file['severity-where-root-is-denied']),
    exceptions: file.exceptions,
    attestations: file.attestations,
    accountFilter: toAccountFilter(file.accounts),
    externalId: file.accounts?.['external-id'],
  })),
);
