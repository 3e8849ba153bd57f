import { randomUUID } from 'node:crypto';

import type { Account } from './account.ts';
import { parseRoleArn } from './arn.ts';
import { authenticate } from './authentication.ts';
import { authorize } from './authorization.ts';
import { AwsError } from './aws-error.ts';
import type { Call } from './protocol/protocol.ts';
import { readForm } from './protocol/query.ts';
import type { Structure } from './protocol/value.ts';
import type { Fault } from './scenario.ts';
import { checkGuardrails } from './guardrails.ts';
import type { Cloud } from './cloud.ts';
import { accountManagement } from './services/account-management.ts';
import { cloudtrail } from './services/cloudtrail.ts';
import { cloudwatch } from './services/cloudwatch.ts';
import { events } from './services/events.ts';
import { guardduty } from './services/guardduty.ts';
import { iam } from './services/iam.ts';
import { logs } from './services/logs.ts';
import { organizations } from './services/organizations.ts';
import type { Service, SignedCall } from './services/service.ts';
import { sns } from './services/sns.ts';
import { sts } from './services/sts.ts';
import { readScope } from './signature.ts';
import type { WireReply, WireRequest } from './wire.ts';

const SERVICES: readonly Service[] = [
  sts,
  iam,
  cloudtrail,
  logs,
  cloudwatch,
  sns,
  events,
  accountManagement,
  guardduty,
  organizations,
];

const NO_CALL: Call = { api: '', action: '', params: {}, input: undefined };

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
  for (const service of SERVICES) {
    const call = service.protocol.readCall(request);
    if (call !== undefined) return { request, service, call };
  }
  return { request, service: undefined, call: readForm(request) ?? NO_CALL };
}

/** Answers a request. */
export function dispatch({ request, service, call }: Route, cloud: Cloud): Outcome {
  const { protocol, errors } = service ?? serviceOfScope(request) ?? sts;
  const context = { action: call.action, requestId: randomUUID() };
  let account: Account | undefined;
  const outcome = (reply: Outcome['reply'], errorCode?: string): Outcome => ({
    reply,
    ...(account && { accountId: account.id }),
    ...(errorCode !== undefined && { errorCode }),
  });
  const refusal = (error: AwsError): Outcome =>
    outcome(protocol.renderError(error, context), error.code);

  try {
    if (service === undefined) throw invalidAction(call);
    const unsigned = service.unsignedOperations?.get(call.action);
    const signed = unsigned ? undefined : sign(call, request, service, cloud);
    account = signed?.account ?? roleAccount(call, cloud);

    const permission = `${service.name}:${call.action}`;
    const fault = account?.interference.takeFault(permission);
    if (fault !== undefined && 'drop' in fault) return outcome('drop');
    if (fault !== undefined && 'html' in fault) return outcome(htmlReply(fault));
    if (fault !== undefined) return refusal(new AwsError(fault.code, fault.status, fault.message));
    account?.interference.throttle(permission);
    if (signed !== undefined) checkGuardrails(permission, signed, service, cloud);
    if (account !== undefined) authorize(permission, account, service, signed);

    const answer = signed ? perform(service, signed, cloud) : unsigned?.(call, cloud);
    return outcome(protocol.renderAnswer(answer, context));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const form = errors?.get(error.code) ?? protocol.commonErrors.get(error.code);
    if (form === undefined) return refusal(error);
    return refusal(new AwsError(form.code, form.status, error.message, error.code));
  }
}

function sign(call: Call, request: WireRequest, service: Service, cloud: Cloud): SignedCall {
  const caller = authenticate(request, signingName(service), cloud);
  return { ...call, caller, account: caller.account, region: caller.region };
}

function perform(service: Service, call: SignedCall, cloud: Cloud): Structure | undefined {
  const operation = service.operations.get(call.action);
  if (operation === undefined) throw invalidAction(call);
  return operation(call, cloud);
}

const signingName = ({ name, signingName }: Service): string => signingName ?? name;

/** Whom a request was meant for that nobody could read, so that the refusal has the right form. */
function serviceOfScope(request: WireRequest): Service | undefined {
  const scope = readScope(request);
  return SERVICES.find((service) => signingName(service) === scope?.service);
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
