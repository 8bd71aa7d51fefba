import type { z } from 'zod'

/** A stored value, or the fallback where what is stored does not fit. */
export function valueOr<Schema extends z.ZodType>(
  schema: Schema,
  stored: unknown,
  fallback: z.infer<Schema>,
): z.infer<Schema> {
  const parsed = schema.safeParse(stored)
  return parsed.success ? parsed.data : fallback
}
