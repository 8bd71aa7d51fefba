import { copyOfBlock, insertBlock } from '@samplan/document'
import type { Block, SectionId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useMemo } from 'react'
import { DELETED_MEANWHILE, type KeptAside } from '../aside/keptAside.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** What the server did not take, or others took away unseen, as far as the plan lacks it. */
export interface KeptContent {
  readonly id: string
  readonly sectionId: SectionId
  /** When that was, milliseconds since the epoch. */
  readonly at: number
  /** Why, as the server's code; `wasDeleted` knows the one that is not the server's. */
  readonly code: string
  readonly blocks: readonly Block[]
}

/** Nothing was refused: somebody else took away what it stood in. */
export const wasDeleted = ({ code }: KeptContent): boolean => code === DELETED_MEANWHILE

export function useKeptAside(): readonly KeptContent[] {
  const items = useWatched(useOpenPlan().session.shelf.items)
  return useMemo(() => items.flatMap(contentOf), [items])
}

const contentOf = ({ id, sectionId, at, refusal, blocks }: KeptAside): KeptContent[] =>
  blocks === null ? [] : [{ id, sectionId, at, code: refusal.code, blocks }]

/** Gives kept content up; the result brings it back. */
export function useDiscardKept(): (content: KeptContent) => () => void {
  const { shelf } = useOpenPlan().session
  return ({ id }) => shelf.discard(id)
}

/**
 * What can be put back as it is. A whole budget cannot: a second table beside the first would count everything twice,
 * so its figures are copied by hand.
 */
export const insertable = ({ blocks }: KeptContent): readonly Block[] =>
  blocks.filter(({ type }) => type !== 'budget')

const INSERTED = Symbol('kept content inserted again')

/** Puts kept content last in its section, as new blocks, and off the shelf. */
export function useInsertKept(): (content: KeptContent) => void {
  const { session } = useOpenPlan()
  return (content) => {
    const { doc } = session.sectionDoc(content.sectionId).get()
    doc.transact(() => {
      for (const block of insertable(content)) {
        insertBlock(doc, content.sectionId, copyOfBlock(block, nanoid), null, INSERTED)
      }
    }, INSERTED)
    session.shelf.discard(content.id)
  }
}
