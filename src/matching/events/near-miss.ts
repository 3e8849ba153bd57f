import { isJsonObject, parseJsonObject } from '../json-object.ts';
import type { RootPattern } from '../../model/monitoring/root-match.ts';

const ABSENT = /\$\.(?:\w+\.)*(assumedRoot|invokedBy|errorCode|errorMessage)\s*!=/;
const LOWER_CASE = /userIdentity\.type\s*=\s*"?root"?[\s)}]/;

const ofFilter = (text: string): string | undefined => {
  if (LOWER_CASE.test(text)) return 'it asks for “root”, and CloudTrail writes “Root”';
  const field = ABSENT.exec(text)?.[1];
  return field === undefined
    ? undefined
    : `“!=” never holds where the field is missing, as ${field} is where root does something itself: NOT EXISTS does`;
};

const DETAIL_TYPES = [
  'AWS API Call via CloudTrail',
  'AWS Console Sign In via CloudTrail',
  'AWS Console Action via CloudTrail',
];

const textsOf = (part: unknown): readonly string[] =>
  Array.isArray(part) ? part.filter((each): each is string => typeof each === 'string') : [];

const objectIn = (part: unknown) => (isJsonObject(part) ? part : {});

const ofRule = (text: string): string | undefined => {
  const pattern = objectIn(parseJsonObject(text));
  const detail = objectIn(pattern['detail']);
  const types = textsOf(pattern['detail-type']);
  if (types.length > 0 && !types.some((type) => DETAIL_TYPES.includes(type))) {
    return 'no event of root has the detail-type that it asks for: sign-ins have “AWS Console Sign In via CloudTrail”';
  }
  if (textsOf(objectIn(detail['userIdentity'])['type']).includes('root')) {
    return 'it asks for “root”, and CloudTrail writes “Root”';
  }
  const names = textsOf(detail['eventName']);
  if (names.includes('*')) {
    return 'in a list of texts “*” is an asterisk like any other: leave the field out';
  }
  const sources = [...textsOf(pattern['source']), ...textsOf(detail['eventSource'])];
  const isSignIn = /^(?:aws\.signin|signin\.amazonaws\.com)$/;
  if (names.includes('ConsoleLogin') && sources.some((source) => !isSignIn.test(source))) {
    return 'ConsoleLogin comes from the source aws.signin (signin.amazonaws.com) only';
  }
  return undefined;
};

/** Why a pattern that names root can match nothing of it. Nothing that stands in the pattern is repeated. */
export const nearMiss = ({ kind, text }: Pick<RootPattern, 'kind' | 'text'>): string =>
  (kind === 'filter' ? ofFilter(text) : ofRule(text)) ??
  'nothing that root does has all that it asks for';
