/** The register of what is followed up: a block in the section that says so, beside its sentence, which stays prose. */
import type { FollowUp } from '@samplan/domain'
import { newBlockId, type ImportContext } from './importContext.ts'
import { newRowId } from './rowIds.ts'
import { isRecord, listOf, textsAt, wordsAt } from './values.ts'

/** `heading`: of the section, for an entry without a subject. `saysInstruction`: it stands in the section already. */
export function importFollowUp(
  context: ImportContext,
  value: unknown,
  { heading, saysInstruction }: { readonly heading: string | null; readonly saysInstruction: boolean },
): FollowUp {
  const instruction = wordsAt(value, 'instruction')
  const what = wordsAt(value, 'subject') ?? heading ?? ''
  const occasions = isRecord(value) ? listOf(value['occasions']) : []
  const row = {
    id: newRowId(context),
    what: saysInstruction || instruction === null ? what : [what, instruction].filter(Boolean).join(': '),
    measures: textsAt(value, 'measures').join(', ') || null,
    responsible: wordsAt(value, 'responsible'),
    occasion: occasions.flatMap(occasionOf).join(', ') || null,
  }
  return { type: 'followUp', id: newBlockId(context), title: '', rows: [row] }
}

/** "delårsredovisningen per 06-30" */
function occasionOf(occasion: unknown): string[] {
  if (typeof occasion === 'string') return [occasion]
  const report = wordsAt(occasion, 'report')
  const asOf = wordsAt(occasion, 'asOf')
  if (asOf === null) return report === null ? [] : [report]
  return [report === null ? asOf : `${report} per ${asOf}`]
}
