import { getInput } from '@actions/core';
import { inputNames, type InputTexts } from '../config/inputs/inputs.ts';

/** Every input as the runner gives it: text, empty where it was left out. */
export const readInputs = (): InputTexts =>
  Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
