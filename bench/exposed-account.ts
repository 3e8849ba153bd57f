import { loadScenario } from '../sandbox/aws/scenario.ts';
import { setStage, type Stage } from '../sandbox/stage/stage.ts';

/** A stage over TLS with one exposed account that manages an organisation. */
export interface AccountStage extends Stage {
  readonly setUsers: (count: number) => void;
  /** One more virtual device of root's: a worse finding, so that the next run edits and comments. */
  readonly worsen: () => void;
}

/** Sets the stage; `close` ends everything on it. */
export const setAccountStage = async (): Promise<AccountStage> => {
  // Dates that stand still: a use that is always three hours ago would be a worse finding every minute.
  const key = {
    active: true,
    lastRotated: '2021-06-01T08:00:00Z',
    lastUsedDate: new Date(Date.now() - 3 * 60 * 60 * 1000).toISOString(),
  };
  const root = { mfaActive: false, password: { enabled: true, lastUsed: null }, keys: [key] };
  const scenario = { ...loadScenario('exposed'), root };
  const stage = await setStage({
    accounts: [scenario],
    organization: { managementAccountId: scenario.id },
    tls: true,
  });
  let devices = 0;
  return {
    ...stage,
    setUsers: (count) => {
      stage.account.change({ users: count });
    },
    worsen: () => {
      devices += 1;
      stage.account.change({
        virtualMfaDevices: Array.from({ length: devices }, (_, index) => ({
          serial: `phone-${String(index)}`,
          assignedTo: 'root',
        })),
      });
    },
  };
};
