import type { BlockId, Budget, SectionId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useMemo, useSyncExternalStore } from 'react'
import { sectionHistory } from '../../../history/index.ts'
import { useSection, useSectionDoc, type SectionDoc } from '../../../sync/index.ts'
import { budgetActions, type BudgetActions } from './budgetActions.ts'
import { BudgetSource } from './BudgetSource.ts'
import type { BudgetEditing } from './editing.ts'
import { ForeignMarks } from './ForeignMarks.ts'

export interface LiveBudget {
  readonly budget: Budget
  readonly section: SectionDoc
  readonly marks: ForeignMarks
  /** Both null where one only reads. */
  readonly editing: BudgetEditing | null
  readonly actions: BudgetActions | null
}

/** The budget from the section's document; until that has arrived, as the plan was read. Null when there is none. */
export function useLiveBudget(sectionId: SectionId, blockId: BlockId): LiveBudget | null {
  const section = useSectionDoc(sectionId)
  const { doc, awareness, canWrite, ready } = section
  const marks = useMemo(() => new ForeignMarks(), [])
  const source = useMemo(
    () => (ready ? new BudgetSource(doc, blockId, awareness, marks.note) : null),
    [ready, doc, blockId, awareness, marks],
  )
  const live = useSyncExternalStore(source?.subscribe ?? never, source?.get ?? nothing)
  const atRest = useSection(sectionId)?.blocks.find(({ id }) => id === blockId)

  const editing = useMemo(
    () =>
      canWrite && ready
        ? { doc, blockId, history: sectionHistory(doc, sectionId), newId: () => nanoid() }
        : null,
    [canWrite, ready, doc, blockId, sectionId],
  )
  const actions = useMemo(() => editing && budgetActions(editing), [editing])
  const budget = live ?? (atRest?.type === 'budget' ? atRest : null)
  return budget && { budget, section, marks, editing, actions }
}

const never = () => () => undefined
const nothing = () => null
