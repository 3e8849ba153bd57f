import { expect, test } from '@jest/globals';
import { type IssuerKind, issuerKind } from '../../../src/checks/support/oidc-issuers.ts';

test.each<[issuer: string, kind: IssuerKind]>([
  ['token.actions.githubusercontent.com', 'workloads'],
  ['token.actions.githubusercontent.com/acme', 'workloads'],
  ['token.actions.acme.ghe.com', 'workloads'],
  ['github.acme.example/_services/token', 'workloads'],
  ['gitlab.com', 'workloads'],
  ['GitLab.acme.example', 'workloads'],
  ['oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF', 'workloads'],
  ['oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF', 'workloads'],
  ['oidc.circleci.com/org/00000000-0000-0000-0000-000000000000', 'workloads'],
  ['app.terraform.io', 'workloads'],
  ['agent.buildkite.com', 'workloads'],
  ['api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', 'workloads'],
  ['vstoken.dev.azure.com/00000000-0000-0000-0000-000000000000', 'workloads'],
  ['container.googleapis.com/v1/projects/acme/locations/x/clusters/y', 'workloads'],
  ['acme-oidc.s3.eu-west-1.amazonaws.com', 'workloads'],
  ['s3.eu-west-1.amazonaws.com/acme-oidc', 'workloads'],
  ['acme.okta.com', 'people'],
  ['acme.eu.auth0.com/', 'people'],
  ['cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc', 'people'],
  ['accounts.google.com', 'unclear'],
  ['sts.windows.net/00000000-0000-0000-0000-000000000000/', 'unclear'],
  ['sso.example.com', 'unclear'],
  ['notokta.com', 'unclear'],
  ['token.actions.githubusercontent.com.example.com', 'unclear'],
])('%s serves %s', (issuer, kind) => {
  expect(issuerKind(issuer)).toBe(kind);
});
