/** "PM till styrelsen": what goes before the plan in the board's package. Every wording is kept, the latest one holds. */
import { textOfLines, type UserId, type VersionId } from '@samplan/domain'
import { z } from 'zod'
import type { Services } from '../life/services.ts'

const memoText = textOfLines(20_000)

export const memoSchema = z.object({
  background: memoText,
  /** "Förslag till beslut". */
  proposal: memoText,
  /** "Vad som är nytt mot förra året". */
  changes: memoText,
})
export type Memo = z.infer<typeof memoSchema>

export async function readMemo(
  { storage }: Pick<Services, 'storage'>,
  versionId: VersionId,
): Promise<Memo | null> {
  const stored = await storage.memos.latest(versionId)
  return stored === null ? null : memoSchema.parse(JSON.parse(stored.json))
}

/** Nothing is written where nothing has changed, for it can never be taken away. */
export async function writeMemo(
  { storage, now }: Pick<Services, 'storage' | 'now'>,
  versionId: VersionId,
  memo: Memo,
  by: UserId,
): Promise<void> {
  const json = JSON.stringify(memo)
  const before = await storage.memos.latest(versionId)
  if (before?.json !== json) await storage.memos.put(versionId, { json, by, at: now() })
}
