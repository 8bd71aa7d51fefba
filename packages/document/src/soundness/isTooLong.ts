import { MAX_VALUE_LENGTH } from '../limits.ts'

/** A string is measured as it is, anything else as JSON. */
export function isTooLong(value: unknown, max: number = MAX_VALUE_LENGTH): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (text ?? '').length > max
}
