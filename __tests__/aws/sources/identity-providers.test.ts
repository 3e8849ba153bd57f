import { afterEach, describe, expect, test } from '@jest/globals';
import type { SourceContext } from '../../../src/aws/source.ts';
import { identityProviders } from '../../../src/aws/sources/identity-providers.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';

const OIDC = 'iam:ListOpenIDConnectProviders';
const SAML = 'iam:ListSAMLProviders';
const GITHUB = 'token.actions.githubusercontent.com';

afterEach(closeAccounts);

describe('the identity providers', () => {
  test('are told by name and by issuer', async () => {
    const { read } = await auditAccount({
      users: 0,
      providers: { saml: ['AWSSSO_0123_DO_NOT_DELETE'], oidc: [GITHUB, 'gitlab.com/acme'] },
    });
    expect(await read('identity-providers')).toEqual({
      state: 'known',
      value: { saml: ['AWSSSO_0123_DO_NOT_DELETE'], oidc: ['gitlab.com/acme', GITHUB] },
      asOf: NOW,
    });
  });

  test.each([
    ['there are users', { users: 1, providers: 1 }],
    ['there is none', { users: 0, providers: 0 }],
    ['none is counted', { users: 0, summary: { Providers: null } }],
  ])('are not asked for where %s', async (_, scenario) => {
    const { read, called } = await auditAccount(scenario);
    expect(await read('identity-providers')).toMatchObject({ value: 'not-asked' });
    expect(called()).toEqual(['GetAccountSummary']);
  });

  test.each([OIDC, SAML, 'iam:GetAccountSummary'])(
    'are not known where %s is denied',
    async (action) => {
      const { read } = await auditAccount({ users: 0, denials: [action] });
      expect(await read('identity-providers')).toMatchObject({
        state: 'unavailable',
        missingPermissions: [action],
      });
    },
  );

  test.each([
    [{ Users: 1, Providers: 2 }, true],
    [{ Users: 0, Providers: 0 }, true],
    [{}, true],
    [{ Users: 0, Providers: 2 }, false],
  ])('in a root session are not offered where they are needed: %j', async (summary, isKnown) => {
    const context = { now: () => NOW, read: async () => summary } as unknown as SourceContext;
    const reading = identityProviders.readAsRoot?.(context);
    await (isKnown
      ? expect(reading).resolves.toMatchObject({ value: 'not-asked' })
      : expect(reading).rejects.toHaveProperty('reading.cause', 'not-offered'));
  });

  test('are not none because a page is not AWS’s', async () => {
    const { read } = await auditAccount({
      users: 0,
      faults: { [SAML]: { html: 'Sign in', status: 200 } },
    });
    expect(await read('identity-providers')).toMatchObject({ state: 'unavailable' });
  });
});
