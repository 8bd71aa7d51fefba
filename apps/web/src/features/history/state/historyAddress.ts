/** The history in the address of the plan's page: `?historik=skola`, `?jamfor=skola&fran=12&till=30`. */
import { sectionIdSchema } from '@samplan/domain'
import { z } from 'zod'
import type { Compared, HistoryPlace } from './historyContext.ts'

export interface HistorySearch {
  /** Whose sittings are listed. */
  readonly historik?: string | undefined
  /** Where two moments are compared; from the approval until now where no others are named. */
  readonly jamfor?: string | undefined
  readonly fran?: number | undefined
  readonly till?: number | undefined
}

const seq = z.number().int().positive()
const searchSchema = z.object({
  historik: sectionIdSchema.optional().catch(undefined),
  jamfor: sectionIdSchema.optional().catch(undefined),
  fran: seq.optional().catch(undefined),
  till: seq.optional().catch(undefined),
})

/** What is not understood leads nowhere. */
export function placeIn(search: HistorySearch): Pick<HistoryPlace, 'open' | 'compared'> {
  const { historik, jamfor, fran, till } = searchSchema.parse(search)
  return {
    open: historik ?? null,
    compared: jamfor === undefined ? null : { sectionId: jamfor, from: fran ?? 'approved', to: till ?? null },
  }
}

export const comparedSearch = ({ sectionId, from, to }: Compared): HistorySearch => ({
  jamfor: sectionId,
  ...(from === 'approved' ? {} : { fran: from }),
  ...(to === null ? {} : { till: to }),
})
