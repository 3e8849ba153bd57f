import { type Exposure, severities, type Severity } from '../../model/judgement.ts';
import type { AcceptedFacts } from '../../posture/memory.ts';
import { type Coder, createModel, type Model } from './coder.ts';
import { type Dictionaries, namesOf } from './dictionary.ts';
import {
  codeChoice,
  codeMeasure,
  codeSymbol,
  createNumberModel,
  type NumberModel,
  toMeasure,
} from './number.ts';
import { type Failure, noExposure, severityIndex } from './table.ts';

// Most measures are small counts.
const MEASURE_DEPTH = 4;

/** What is learnt about the failures of one check. */
interface FailureModels {
  readonly severities: Model;
  readonly names: Model;
  readonly values: Map<string, NumberModel>;
  readonly isAccepted: Model;
  /** Made when the first exception comes: there may be very many to choose from. */
  exceptions: Model | undefined;
  readonly acceptedSeverities: Model;
  readonly isAsAccepted: Model;
}

const createFailureModels = ({ names }: Dictionaries): FailureModels => ({
  severities: createModel(2 * severities.length),
  names: createModel(2 ** names.bits),
  values: new Map(),
  isAccepted: createModel(2),
  exceptions: undefined,
  acceptedSeverities: createModel(severities.length ** 2),
  isAsAccepted: createModel(1),
});

const areEqual = (left: Exposure, right: Exposure): boolean => {
  if (left === right) return true;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) => Object.hasOwn(right, name) && toMeasure(left[name]) === toMeasure(right[name]),
    )
  );
};

/** Writes or reads the failures of one check; `given` is what is to be written. */
export const createFailureCode = (
  coder: Coder,
  dictionaries: Dictionaries,
): ((given: Failure | undefined, isAccepted: boolean) => Failure) => {
  const { names: lists, exceptions } = dictionaries;
  const models = createFailureModels(dictionaries);

  const modelOf = (name: string): NumberModel => {
    const model = models.values.get(name) ?? createNumberModel(MEASURE_DEPTH);
    models.values.set(name, model);
    return model;
  };

  let last: { readonly exposure: Exposure; readonly asked: number } | undefined;
  const codeExposure = (given = noExposure): Exposure => {
    if (given !== last?.exposure) last = { exposure: given, asked: lists.indexOf(namesOf(given)) };
    const { asked } = last;
    const names = lists.at(codeSymbol(coder, models.names, lists.bits, asked));
    return Object.fromEntries(
      names.map((name) => [name, codeMeasure(coder, modelOf(name), toMeasure(given[name]))]),
    );
  };

  const codeSeverity = (model: Model, given: Failure['severity'], context: number): Severity => {
    const asked = severityIndex(given);
    return severities[codeChoice(coder, model, severities.length, asked, context)] ?? 'critical';
  };

  const codeAccepted = (
    { severity: own, exposure: ownExposure }: Failure,
    given: AcceptedFacts | undefined,
  ): AcceptedFacts => {
    const { bits } = exceptions;
    models.exceptions ??= createModel(2 ** bits);
    const exception = codeSymbol(coder, models.exceptions, bits, exceptions.indexOf(given?.ref));
    const severity = codeSeverity(models.acceptedSeverities, given?.severity, severityIndex(own));
    const asked = given !== undefined && areEqual(ownExposure, given.exposure);
    const isAsAccepted = coder.bit(models.isAsAccepted, 0, Number(asked)) === 1;
    const exposure = isAsAccepted ? ownExposure : codeExposure(given?.exposure);
    return { ref: exceptions.at(exception), severity, exposure };
  };

  return (given, isAccepted) => {
    const context = Number(isAccepted);
    const failure = {
      severity: codeSeverity(models.severities, given?.severity, context),
      exposure: codeExposure(given?.exposure),
    };
    const hasFacts = coder.bit(models.isAccepted, context, Number(given?.accepted !== undefined));
    return hasFacts === 1
      ? { ...failure, accepted: codeAccepted(failure, given?.accepted) }
      : failure;
  };
};
