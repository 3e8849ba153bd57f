/** Whom an issuer of OpenID Connect tokens makes them for. */
export type IssuerKind = 'workloads' | 'people' | 'unclear';

/** Build services, clusters and other machines; an issuer of any of these is no person's way in. */
const WORKLOADS: readonly RegExp[] = [
  // GitHub Actions: github.com, GitHub Enterprise Cloud with its own domain, GitHub Enterprise Server.
  /^token\.actions\.githubusercontent\.com(\/|$)/,
  /^token\.actions\.[\w-]+\.ghe\.com(\/|$)/,
  /^[\w.-]+\/_services\/token(\/|$)/,
  /^gitlab\.com(\/|$)/,
  /^gitlab\.[\w.-]+(\/|$)/,
  /^api\.bitbucket\.org\//,
  /^oidc\.circleci\.com(\/|$)/,
  /^agent\.buildkite\.com(\/|$)/,
  /^vstoken\.dev\.azure\.com(\/|$)/,
  /^token\.builds\.bitrise\.io(\/|$)/,
  /^[\w-]+\.semaphoreci\.com(\/|$)/,
  /^oidc\.codefresh\.io(\/|$)/,
  /^(app|[\w-]+\.app)\.harness\.io(\/|$)/,
  // Infrastructure as code.
  /^app\.terraform\.io(\/|$)/,
  /^api\.pulumi\.com\/oidc(\/|$)/,
  /^[\w-]+\.app\.(us\.)?spacelift\.io(\/|$)/,
  /^(login\.)?app\.env0\.com(\/|$)/,
  // Kubernetes, and clouds that run things.
  /^oidc\.eks\.[\w-]+\.(amazonaws\.com(\.cn)?|api\.aws)(\/|$)/,
  /^oidc-eks\.[\w-]+\.api\.aws(\/|$)/,
  /^[\w.-]+\.oic\.prod-aks\.azure\.com(\/|$)/,
  /^container\.googleapis\.com(\/|$)/,
  /^gkehub\.googleapis\.com(\/|$)/,
  /^oidc\.vercel\.com(\/|$)/,
  /^oidc\.fly\.io(\/|$)/,
  /^[\w.-]*s3[.-][\w.-]*amazonaws\.com(\.cn)?(\/|$)/,
];

/** Directories in which people have accounts. */
const PEOPLE: readonly RegExp[] = [
  /(^|\.)(okta|oktapreview|okta-emea|okta-gov)\.com(\/|$)/,
  /(^|\.)auth0\.com(\/|$)/,
  /(^|\.)onelogin\.com(\/|$)/,
  /(^|\.)pingidentity\.com(\/|$)/,
  /(^|\.)pingone\.(com|eu|asia|ca)(\/|$)/,
  /(^|\.)jumpcloud\.com(\/|$)/,
  /^cognito-idp\.[\w-]+\.amazonaws\.com(\/|$)/,
];

/** What an issuer is known for; `unclear` where it may serve either, as Google’s and Microsoft’s do. */
export const issuerKind = (issuer: string): IssuerKind => {
  const lower = issuer.toLowerCase();
  if (WORKLOADS.some((pattern) => pattern.test(lower))) return 'workloads';
  return PEOPLE.some((pattern) => pattern.test(lower)) ? 'people' : 'unclear';
};
