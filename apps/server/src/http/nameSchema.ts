import { z } from 'zod'

/** What a person or a thing is called: one line. PostgreSQL takes no U+0000, and a mail's subject no line break. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u)
