import { markSchema, type Mark } from '@samplan/domain'
import { compareText } from '../records/order.ts'
import { isSafeHref } from './safeHref.ts'

/** The marks of a run of text, in the order of their names; what is no mark of ours is left out. */
export function readMarks(attributes: Readonly<Record<string, unknown>> | undefined): Mark[] {
  return Object.entries(attributes ?? {})
    .flatMap(([name, value]) => readMark(name, value))
    .toSorted((a, b) => compareText(a.type, b.type))
}

function readMark(name: string, value: unknown): Mark[] {
  const attributes = typeof value === 'object' && value !== null ? value : {}
  const mark = markSchema.safeParse({ ...attributes, type: name })
  if (!mark.success || (mark.data.type === 'link' && !isSafeHref(mark.data.href))) return []
  return [mark.data]
}
