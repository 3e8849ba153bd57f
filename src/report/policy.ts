/** An IAM policy that allows these read actions on everything; they take no narrower resource. */
export const policyFor = (actions: readonly string[]): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'RootGuardRead',
          Effect: 'Allow',
          Action: [...new Set(actions)].sort(),
          Resource: '*',
        },
      ],
    },
    undefined,
    2,
  );
