import { timestamp } from '../timestamp.ts';
import type { Structure, Value } from './value.ts';
import { Blob64, isList, isMap } from './value.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The members of a structure as XML elements: lists as `<member>`, maps as `<entry>`. */
export function xmlMembers(structure: Structure): string {
  return Object.entries(structure)
    .map(([name, value]) => xmlElement(name, value))
    .join('');
}

export function xmlElement(name: string, value: Value): string {
  return value === undefined ? '' : `<${name}>${xmlContent(value)}</${name}>`;
}

function xmlContent(value: Exclude<Value, undefined>): string {
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return timestamp(value);
  if (value instanceof Blob64) return value.base64;
  if (isList(value)) return value.map((item) => xmlElement('member', item)).join('');
  if (isMap(value)) {
    return Array.from(value, ([key, item]) => xmlElement('entry', { key, value: item })).join('');
  }
  return xmlMembers(value);
}
