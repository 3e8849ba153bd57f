import { randomUUID } from 'node:crypto';

import type { Account } from './account.ts';
import { parseRoleArn } from './arn.ts';
import type { Caller } from './authentication.ts';
import { authenticate } from './authentication.ts';
import { AwsError } from './aws-error.ts';
import type { Call, Protocol } from './protocol/protocol.ts';
import { queryProtocol } from './protocol/query.ts';
import type { Structure } from './protocol/value.ts';
import type { Fault } from './scenario.ts';
import { iam } from './services/iam.ts';
import type { Cloud } from './cloud.ts';
import type { Service } from './services/service.ts';
import { sts } from './services/sts.ts';
import type { WireReply, WireRequest } from './wire.ts';

const PROTOCOLS: readonly Protocol[] = [queryProtocol];
const SERVICES: readonly Service[] = [sts, iam];

const NO_CALL: Call = { api: '', action: '', params: {} };

/** A request and what it asks of whom. */
export interface Route {
  readonly request: WireRequest;
  /** undefined: of no service this sandbox plays. */
  readonly service: Service | undefined;
  readonly call: Call;
}

/** How a request was answered. */
export interface Outcome {
  readonly reply: WireReply | 'drop';
  readonly accountId?: string;
  readonly errorCode?: string;
}

/** Finds the service and the call by what the request contains; the signature is checked later. */
export function route(request: WireRequest): Route {
  for (const protocol of PROTOCOLS) {
    const call = protocol.readCall(request);
    if (call === undefined) continue;
    const service = SERVICES.find((one) => one.protocol === protocol && one.api === call.api);
    return { request, service, call };
  }
  return { request, service: undefined, call: NO_CALL };
}

/** Answers a request. */
export function dispatch({ request, service, call }: Route, cloud: Cloud): Outcome {
  const protocol = service?.protocol ?? queryProtocol;
  const context = {
    action: call.action,
    requestId: randomUUID(),
    xmlNamespace: service?.xmlNamespace ?? sts.xmlNamespace,
  };
  let account: Account | undefined;
  const outcome = (reply: Outcome['reply'], errorCode?: string): Outcome => ({
    reply,
    ...(account && { accountId: account.id }),
    ...(errorCode !== undefined && { errorCode }),
  });

  try {
    if (service === undefined) throw invalidAction(call);
    const isUnsigned = service.unsignedOperations.has(call.action);
    const caller = isUnsigned ? undefined : authenticate(request, service.name, cloud);
    account = caller?.account ?? roleAccount(call, cloud);

    const permission = `${service.name}:${call.action}`;
    const fault = account?.interference.takeFault(permission);
    if (fault !== undefined && 'drop' in fault) return outcome('drop');
    if (fault !== undefined && 'html' in fault) return outcome(htmlReply(fault));
    if (fault !== undefined) throw new AwsError(fault.code, fault.status, fault.message);
    account?.interference.check(permission, caller);

    return outcome(protocol.renderAnswer(perform(service, call, caller, cloud), context));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return outcome(protocol.renderError(error, context), error.code);
  }
}

function perform(
  service: Service,
  call: Call,
  caller: Caller | undefined,
  cloud: Cloud,
): Structure | undefined {
  if (caller === undefined) {
    const operation = service.unsignedOperations.get(call.action);
    if (operation) return operation(call, cloud);
  } else {
    const operation = service.operations.get(call.action);
    if (operation) return operation({ ...call, caller, account: caller.account }, cloud);
  }
  throw invalidAction(call);
}

/** An unsigned call is about the account of the role it names. */
function roleAccount({ params }: Call, { accounts }: Cloud): Account | undefined {
  const role = parseRoleArn(params['RoleArn'] ?? '');
  return role && accounts.find(role.accountId);
}

const invalidAction = ({ action, api }: Call): AwsError =>
  action === ''
    ? new AwsError('MissingAction', 400, 'Missing Action')
    : new AwsError(
        'InvalidAction',
        400,
        `Could not find operation ${action} for version ${api || 'NO_VERSION_SPECIFIED'}`,
      );

const htmlReply = ({ status, html }: Extract<Fault, { html: string }>): WireReply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: html,
});
