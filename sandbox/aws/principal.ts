import type { ArnAccount } from './arn.ts';
import { rootArn, uniqueId, userArn } from './arn.ts';
import type { RootTaskName } from './root-task.ts';

/** Who a set of credentials acts as. */
export type Principal =
  /** With a task: in a session of AssumeRoot, which may do nothing else. */
  | { readonly kind: 'root'; readonly task?: RootTaskName }
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'role-session'; readonly roleName: string; readonly sessionName: string };

export function principalArn(account: ArnAccount, principal: Principal): string {
  switch (principal.kind) {
    case 'root':
      return rootArn(account);
    case 'user':
      return userArn(account, principal.name);
    case 'role-session':
      return `arn:${account.partition}:sts::${account.id}:assumed-role/${principal.roleName}/${principal.sessionName}`;
  }
}

/** The `UserId` of GetCallerIdentity. */
export function principalId(account: ArnAccount, principal: Principal): string {
  switch (principal.kind) {
    case 'root':
      return account.id;
    case 'user':
      return uniqueId('AIDA', account, principal.name);
    case 'role-session':
      return `${uniqueId('AROA', account, principal.roleName)}:${principal.sessionName}`;
  }
}
