import { severities } from '../checks/judgement.ts';
import { type Coder, createModel, type Model } from './state-coder.ts';
import type { Dictionaries } from './state-dictionary.ts';
import {
  codeChoice,
  codeMeasure,
  codeSymbol,
  createNumberModel,
  type NumberModel,
} from './state-number.ts';
import type { AcceptedMeasures, Failure, Measures } from './state-table.ts';

const SEVERITIES = severities.length;
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
  severities: createModel(2 * SEVERITIES),
  names: createModel(2 ** names.bits),
  values: new Map(),
  isAccepted: createModel(2),
  exceptions: undefined,
  acceptedSeverities: createModel(SEVERITIES ** 2),
  isAsAccepted: createModel(1),
});

const areEqual = (left: Measures, right: Measures | undefined): boolean =>
  left.names === right?.names && left.values.every((value, index) => value === right.values[index]);

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

  const codeMeasures = (given: Measures | undefined): Measures => {
    const list = codeSymbol(coder, models.names, lists.bits, lists.indexOf(given?.names));
    const names = lists.at(list);
    const values = names.map((name, index) =>
      codeMeasure(coder, modelOf(name), given?.values[index] ?? null),
    );
    return { names, values };
  };

  const codeAccepted = (
    { severity: own, measures: ownMeasures }: Omit<Failure, 'accepted'>,
    given: AcceptedMeasures | undefined,
  ): AcceptedMeasures => {
    const { bits } = exceptions;
    models.exceptions ??= createModel(2 ** bits);
    const exception = codeSymbol(coder, models.exceptions, bits, exceptions.indexOf(given?.ref));
    const asked = given?.severity ?? 0;
    const severity = codeChoice(coder, models.acceptedSeverities, SEVERITIES, asked, own);
    const isEqual = coder.bit(
      models.isAsAccepted,
      0,
      Number(areEqual(ownMeasures, given?.measures)),
    );
    return {
      ref: exceptions.at(exception),
      severity,
      measures: isEqual === 1 ? ownMeasures : codeMeasures(given?.measures),
    };
  };

  return (given, isAccepted) => {
    const context = Number(isAccepted);
    const failure = {
      severity: codeChoice(coder, models.severities, SEVERITIES, given?.severity ?? 0, context),
      measures: codeMeasures(given?.measures),
    };
    const hasFacts = coder.bit(models.isAccepted, context, Number(given?.accepted !== undefined));
    const accepted = hasFacts === 1 ? codeAccepted(failure, given?.accepted) : undefined;
    return { ...failure, accepted };
  };
};
