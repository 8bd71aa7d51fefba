import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockPlan } from '../editing/BlockPlan.ts'
import { useBlockField } from '../editing/useBlockField.ts'

interface OwnerNames {
  /** Who answers for the activity itself. */
  readonly own: readonly string[]
  /** Who does where it says nothing: the section's owners. */
  readonly inherited: readonly string[]
}

export function useOwnerNames(blockId: BlockId): OwnerNames {
  const { t } = useLanguage()
  const { people, ownerIds: sectionOwnerIds } = useBlockPlan()
  const [ownerIds] = useBlockField('activity', blockId, 'ownerIds')
  const [ownerText] = useBlockField('activity', blockId, 'ownerText')
  const nameOf = (userId: (typeof ownerIds)[number]) =>
    people.get(userId) ?? (people.size > 0 ? t('blocks:chosen.missing') : '…')
  return {
    own: [...ownerIds.map(nameOf), ...(ownerText === null ? [] : [ownerText])],
    inherited: sectionOwnerIds.map(nameOf),
  }
}
