/** Takes in a plan file, or says in one code what is wrong with it. */
import { failure, type Failure } from '@samplan/domain'
import { isDeeperThan, MAX_DEPTH } from './isDeeperThan.ts'
import { planFileSchema, type PlanFile, type SectionFile } from './planFile.ts'

/** Characters. The largest plan known has 123 000. */
export const MAX_PLAN_FILE_LENGTH = 2_000_000
/** Each becomes a document. The largest plan known has 57. */
const MAX_SECTIONS = 500

export type ParsedPlanFile =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly failure: Failure }

/** A text is read as JSON; anything else is taken as already read. */
export function parsePlanFile(input: unknown): ParsedPlanFile {
  if (typeof input !== 'string') return parseValue(input)
  if (input.length > MAX_PLAN_FILE_LENGTH)
    return refuse('import-too-large', { length: input.length, limit: MAX_PLAN_FILE_LENGTH })
  try {
    return parseValue(JSON.parse(input))
  } catch {
    return refuse('import-not-json', {})
  }
}

function parseValue(value: unknown): ParsedPlanFile {
  // A schema descends as deep as the value goes, and so would the stack.
  if (isDeeperThan(value, MAX_DEPTH)) return refuse('import-too-large', { depth: MAX_DEPTH })
  const parsed = planFileSchema.safeParse(value)
  if (parsed.success) return withinBounds(parsed.data)
  const [issue] = parsed.error.issues
  return refuse('import-wrong-shape', { path: pathOf(issue?.path ?? []), problem: issue?.message ?? '' })
}

function withinBounds(file: PlanFile): ParsedPlanFile {
  const count = countSections(file.sections)
  return count > MAX_SECTIONS
    ? refuse('import-too-large', { sections: count, limit: MAX_SECTIONS })
    : { ok: true, file }
}

function countSections(sections: readonly SectionFile[]): number {
  return sections.reduce((count, { children }) => count + 1 + countSections(children), 0)
}

/** `sections[0].blocks[3].text` */
function pathOf(parts: readonly PropertyKey[]): string {
  return parts
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function refuse(code: Failure['code'], params: Failure['params']): ParsedPlanFile {
  return { ok: false, failure: failure(code, params) }
}
