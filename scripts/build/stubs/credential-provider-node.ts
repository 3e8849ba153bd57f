/**
 * Stands in for `@aws-sdk/credential-provider-node` where an SDK client imports it as its default. Our clients are
 * always given credentials; one that is not fails here, and never goes looking for some by itself.
 */
export const defaultProvider = () => (): Promise<never> =>
  Promise.reject(new Error('This AWS client was made without credentials'));
