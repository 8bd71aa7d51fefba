import type { Anchor, Section } from '@samplan/domain'

const lineKey = (blockId: string, lineId: string): string => `${blockId}/${lineId}`

/** All that a thread on a block or a cell may hang on in the section: its blocks, and the lines of its budgets. */
export function holdersIn({ blocks }: Section): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const block of blocks) {
    keys.add(block.id)
    if (block.type !== 'budget') continue
    for (const { lines } of block.groups) for (const line of lines) keys.add(lineKey(block.id, line.id))
  }
  return keys
}

/** Null: they have not been looked for. */
export function isHolderGone(anchor: Anchor, holders: ReadonlySet<string> | null): boolean {
  if (holders === null) return false
  if (anchor.kind === 'block') return !holders.has(anchor.blockId)
  return anchor.kind === 'cell' && !holders.has(lineKey(anchor.blockId, anchor.lineId))
}
