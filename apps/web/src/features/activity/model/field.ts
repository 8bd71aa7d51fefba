/** A field that entries tell of: how it is called, and its value in words. */
import type { PlainMessageKey } from '@samplan/i18n'
import { z } from 'zod'
import type { Json, Telling, ToldChange, Words } from './told.ts'

export interface Field {
  readonly label: PlainMessageKey
  /** Null for nothing, and for what has another form than it should. */
  readonly read: (value: Json | undefined, words: Words) => string | null
}

export const field = <Schema extends z.ZodType>(
  label: PlainMessageKey,
  schema: Schema,
  text: (value: NonNullable<z.output<Schema>>, words: Words) => string | null,
): Field => ({
  label,
  read: (value, words) => {
    const { data } = schema.safeParse(value)
    return data === undefined || data === null ? null : text(data, words) || null
  },
})

/** A line of text. */
export const textField = (label: PlainMessageKey): Field => field(label, z.string(), (text) => text)

const recordSchema = z.record(z.string(), z.json())

export const recordIn = (value: Json): Readonly<Record<string, Json>> =>
  recordSchema.safeParse(value).data ?? {}

/** One change a field that differs. None of what came or went as a whole: the sentence says it. */
export function changesOf(
  fields: Readonly<Record<string, Field>>,
  { entry, words }: Pick<Telling, 'entry' | 'words'>,
): ToldChange[] {
  if (entry.from === null || entry.to === null) return []
  const [from, to] = [recordIn(entry.from), recordIn(entry.to)]
  return Object.entries(fields).flatMap(([key, { label, read }]) => {
    if (!(key in from) && !(key in to)) return []
    const change = { label: words.t(label), from: read(from[key], words), to: read(to[key], words) }
    return change.from === change.to ? [] : [change]
  })
}
