import { ListOpenIDConnectProvidersCommand, ListSAMLProvidersCommand } from '@aws-sdk/client-iam';
import type { Known } from '../../model/reading.ts';
import { allInOrder } from '../concurrency.ts';
import { required, SourceUnavailable } from '../failure.ts';
import { defineSource } from '../source.ts';
import { type AccountSummary, accountSummary } from './account-summary.ts';

/** The account's identity providers for federation. */
export interface IdentityProviders {
  /** Names of the SAML providers; that of IAM Identity Center is one of them. */
  readonly saml: readonly string[];
  /** Issuers of the OpenID Connect providers, without `https://`. */
  readonly oidc: readonly string[];
}

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'identity-providers': IdentityProviders | 'not-asked';
  }
}

// These end in issues: a name or an issuer needs no more than this.
const afterSlash = (arn: string): string =>
  arn
    .slice(arn.indexOf('/') + 1)
    .replace(/[^\w.:/+=,@-]/g, '')
    .slice(0, 200);

const isNeeded = ({ Users: users = 0, Providers: providers = 0 }: AccountSummary): boolean =>
  users === 0 && providers > 0;

/**
 * Asked only where the account summary counts a provider and no user: elsewhere nothing depends on it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
 */
export const identityProviders = defineSource({
  name: 'identity-providers',
  title: 'Identity providers',
  actions: ['iam:ListOpenIDConnectProviders', 'iam:ListSAMLProviders'],
  after: [accountSummary],
  read: async ({ iam, call, now, read }): Promise<Known<IdentityProviders | 'not-asked'>> => {
    if (!isNeeded(await read(accountSummary))) {
      return { state: 'known', value: 'not-asked', asOf: now() };
    }
    const [oidc, saml] = await allInOrder([
      call('iam:ListOpenIDConnectProviders', async () => {
        const answer = await iam.send(new ListOpenIDConnectProvidersCommand({}));
        return required(answer.OpenIDConnectProviderList, 'OpenIDConnectProviderList');
      }),
      call('iam:ListSAMLProviders', async () => {
        const answer = await iam.send(new ListSAMLProvidersCommand({}));
        return required(answer.SAMLProviderList, 'SAMLProviderList');
      }),
    ]);
    const names = (list: readonly { readonly Arn?: string | undefined }[]): readonly string[] =>
      list.map(({ Arn }) => afterSlash(required(Arn, 'Arn'))).sort();
    const value: IdentityProviders = { oidc: names(oidc), saml: names(saml) };
    return { state: 'known', value, asOf: now() };
  },
  readAsRoot: async ({ now, read }): Promise<Known<IdentityProviders | 'not-asked'>> => {
    if (!isNeeded(await read(accountSummary))) {
      return { state: 'known', value: 'not-asked', asOf: now() };
    }
    throw new SourceUnavailable({
      state: 'unavailable',
      cause: 'not-offered',
      reason: 'A root session for the audit cannot list identity providers.',
    });
  },
});
