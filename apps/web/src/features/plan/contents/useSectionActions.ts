import { childrenOf, depthOf, MAX_SECTION_DEPTH, may, sectionStatusSchema } from '@samplan/domain'
import type { MessageKey } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { useActor, useCommand, usePlanOutline, type NumberedHead } from '../../../sync/index.ts'
import { showToast, type MenuEntry, type MenuGroup } from '../../../ui/index.ts'
import { useRemovalGuard } from '../../removal/index.ts'
import { placeAfter, type Step } from './moves.ts'
import type { SectionTask } from './SectionDialog.tsx'
import { sectionName } from './sectionName.ts'

const steps = [
  { step: 'up', word: 'plan:menu.moveUp', refusal: 'plan:menu.first' },
  { step: 'down', word: 'plan:menu.moveDown', refusal: 'plan:menu.last' },
  { step: 'in', word: 'plan:menu.moveIn', refusal: 'plan:menu.tooDeep' },
  { step: 'out', word: 'plan:menu.moveOut', refusal: 'plan:menu.outermost' },
] as const satisfies readonly { step: Step; word: MessageKey; refusal: MessageKey }[]

export function useSectionActions(
  section: NumberedHead,
  onTask: (task: SectionTask) => void,
): readonly MenuGroup[] {
  const moves = useMoves(section)
  const status = useStatuses(section)
  const change = useChanges(section, onTask)
  const removal = useRemoval(section)
  return [...change, { entries: moves }, ...status, { entries: [removal] }]
}

function useChanges(section: NumberedHead, onTask: (task: SectionTask) => void): readonly MenuGroup[] {
  const { t } = useLanguage()
  const sections = usePlanOutline()?.sections ?? []
  const siblings = childrenOf(sections, section.parentId)
  const next = siblings[siblings.findIndex(({ id }) => id === section.id) + 1]
  const after = { parentId: section.parentId, beforeId: next?.id ?? null }
  const below = { parentId: section.id, beforeId: null }
  const isDeepest = depthOf(sections, section.id) >= MAX_SECTION_DEPTH
  return [
    {
      entries: [
        { id: 'rename', label: t('plan:menu.rename'), onSelect: () => onTask({ kind: 'rename', section }) },
        { id: 'owners', label: t('plan:menu.owners'), onSelect: () => onTask({ kind: 'owners', section }) },
        {
          id: 'instruction',
          label: t('plan:menu.instruction'),
          onSelect: () => onTask({ kind: 'instruction', section }),
        },
      ],
    },
    {
      entries: [
        {
          id: 'after',
          label: t('plan:menu.addAfter'),
          onSelect: () => onTask({ kind: 'add', place: after }),
        },
        {
          id: 'below',
          label: t('plan:menu.addBelow'),
          refusal: isDeepest ? t('plan:menu.tooDeep') : null,
          onSelect: () => onTask({ kind: 'add', place: below }),
        },
      ],
    },
  ]
}

function useMoves(section: NumberedHead): readonly MenuEntry[] {
  const { t } = useLanguage()
  const command = useCommand()
  const sections = usePlanOutline()?.sections ?? []
  const isFirst = placeAfter(sections, section.id, 'up') === null
  return steps.map(({ step, word, refusal }) => {
    const place = placeAfter(sections, section.id, step)
    const why = step === 'in' && isFirst ? 'plan:menu.nothingAbove' : refusal
    return {
      id: step,
      label: t(word),
      refusal: place ? null : t(why),
      onSelect: () => {
        if (place) void command({ type: 'move-section', sectionId: section.id, ...place })
      },
    }
  })
}

function useStatuses(section: NumberedHead): readonly MenuGroup[] {
  const { t } = useLanguage()
  const command = useCommand()
  const actor = useActor()
  if (!actor || !may(actor, 'review')) return []
  const entries = sectionStatusSchema.options.map((status) => ({
    id: status,
    label: t(`common:status.${status}`),
    selected: section.status === status,
    onSelect: () => void command({ type: 'set-section-status', sectionId: section.id, status, note: null }),
  }))
  return [{ title: t('plan:menu.status'), entries }]
}

/** To the bin, with everything below it, and back by "Ångra". */
function useRemoval(section: NumberedHead): MenuEntry {
  const language = useLanguage()
  const guard = useRemovalGuard()
  const command = useCommand()
  const restore = () => void command({ type: 'restore-section', sectionId: section.id })
  const remove = async () => {
    const outcome = await command({ type: 'remove-section', sectionId: section.id })
    if (outcome.status !== 'done') return
    showToast({
      text: language.t('plan:removed', { section: sectionName(section, language) }),
      undo: restore,
    })
  }
  return {
    id: 'remove',
    label: language.t('plan:menu.remove'),
    onSelect: () => guard([{ kind: 'section', id: section.id }], () => void remove()),
  }
}
