/** The one way to write a value down, so that whoever has the value gets the same bytes and the same hash. */
import canonicalize from 'canonicalize'

/**
 * JSON Canonicalization Scheme, RFC 8785.
 *
 * @throws TypeError for what JSON cannot say: `undefined`, functions, NaN, lone surrogates, cycles
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('Not a JSON value')
  return json
}
