import { canonicalJson } from '@samplan/publish'
import type { z } from 'zod'

/**
 * A value out of its canonical JSON; null unless exactly these bytes are what the value would be written down as.
 *
 * @param asWritten what is written down of a value that has been parsed
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
  asWritten: (value: z.infer<Schema>) => unknown = (value) => value,
): z.infer<Schema> | null {
  const value = parsed(bytes)
  const { data, success } = schema.safeParse(value)
  if (!success) return null
  // A byte of a damaged letter may have become another damaged letter: bytes are compared, not texts.
  return Buffer.from(canonicalJson(asWritten(data))).equals(bytes) ? data : null
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}
