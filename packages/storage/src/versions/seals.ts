/**
 * Hashes over what stands beside the bytes in a row, so that no changed byte of a row goes unseen: a file's own hash is
 * silent about whose file it is and what it is called.
 */
import type { DocName } from '@samplan/document'
import canonicalize from 'canonicalize'
import { sha256Hex } from './sha256Hex.ts'

/** SHA-256 of the fields as canonical JSON (RFC 8785). */
export const sealOf = (fields: Readonly<Record<string, string | number | null>>): string =>
  sha256Hex(canonicalJson(fields))

/** @param hashes SHA-256 of the state of each doc */
export const sealOfStates = (hashes: ReadonlyMap<DocName, string>): string =>
  sealOf(Object.fromEntries(hashes))

/** @throws TypeError for what JSON cannot say */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('Not a JSON value')
  return json
}
