import { readRatio, type Holder, type Scope } from '../src/index.ts';
import type { BodyId, FunctionId, StatusId } from '../src/index.ts';
import { keyOf } from './base.ts';

/** An entry of a case: "subject, role, place, …", or that under `is` with what the short form does not say. */
export type Entry = string | ({ is: string } & Details);

/** What an entry may add. `known`: "1" from that commit on, "2-3" until the third. `basis`: legal bases; "-" is none. */
export type Details = {
  from?: string;
  to?: string;
  known?: string;
  startUnknown?: true;
  confidence?: string;
  except?: string;
  status?: string;
  here?: true;
  boundTo?: string;
  acceptance?: string;
  replaces?: string;
  adopted?: string;
  supervisedAs?: string;
  oneMatter?: true;
  optional?: true;
  acceptBy?: string;
  levels?: string;
  legalPerson?: string;
  resolution?: string;
  basis?: string;
};

const DETAILS = ['is', 'from', 'to', 'known', 'startUnknown', 'confidence', 'except', 'status', 'here', 'boundTo', 'acceptance', 'replaces', 'adopted', 'supervisedAs', 'oneMatter', 'optional', 'acceptBy', 'levels', 'legalPerson', 'resolution', 'basis'];

/** The parts of an entry and its details, or an error that says which detail nobody knows. */
export function read(entry: Entry, where: string): { parts: string[]; details: Details } {
  if (typeof entry === 'string') return { parts: split(entry, ','), details: {} };
  const unknown = Object.keys(entry).filter((key) => !DETAILS.includes(key));
  if (unknown.length > 0 || typeof entry.is !== 'string') throw new TypeError(`${where}: expected "is" with ${DETAILS.slice(1).join(', ')}; found ${Object.keys(entry).join(', ')}.`);
  return { parts: split(entry.is, ','), details: entry };
}

export const split = (text: string, by: string): string[] => text.split(by).map((part) => part.trim()).filter((part) => part !== '');

/** "08 + B" */
export const readPlaces = (text: string): ReturnType<typeof keyOf>[] => split(text, '+').map(keyOf);

export function readScope(text: string, { except, status }: Details): Scope {
  return { within: readPlaces(text), ...(except ? { except: readPlaces(except) } : {}), ...(status ? { status: status as StatusId } : {}) };
}

/** "land + fn gemeinde", "land 3/5 + stadt-s 2/5" */
export function readHolders(text: string, where: string): [Holder, ...Holder[]] {
  const [first, ...rest] = split(text, '+').map((part): Holder => {
    const [head = '', ...words] = part.split(/\s+/);
    const isFunction = head === 'fn';
    const [name = head, shareText] = isFunction ? words : [head, ...words];
    const share = shareText === undefined ? {} : { share: readRatio(shareText) };
    return isFunction ? { fn: name as FunctionId, ...share } : { body: name as BodyId, ...share };
  });
  if (!first) throw new TypeError(`${where}: no holder is named.`);
  return [first, ...rest];
}

/** "ubb@2" is version 2 of "ubb". */
export function readName(name: string): { id: string; version: number } {
  const [id = name, version] = name.split('@');
  return { id, version: Number(version ?? 1) };
}
