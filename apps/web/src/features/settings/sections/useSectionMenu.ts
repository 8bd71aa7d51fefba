import type { Section } from '@samplan/domain'
import {
  ArrowDown,
  ArrowUp,
  IndentDecrease,
  IndentIncrease,
  PenLine,
  Plus,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import type { PlainMessageKey } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import type { MenuEntry, MenuGroup } from '../../../ui/index.ts'
import { useRemovalGuard } from '../../removal/index.ts'
import { placeAfterMove, type SectionMove } from '../sectionMoves.ts'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { useCommandToast } from '../useCommandToast.ts'
import { sectionName } from './sectionName.ts'

interface SectionMenuActions {
  readonly onChange: () => void
  readonly onAddBelow: () => void
}

const moves: ReadonlyArray<readonly [move: SectionMove, word: PlainMessageKey, icon: LucideIcon]> = [
  ['up', 'common:moveUp', ArrowUp],
  ['down', 'common:moveDown', ArrowDown],
  ['in', 'settings:sections.moveIn', IndentIncrease],
  ['out', 'settings:sections.moveOut', IndentDecrease],
]

/** Everything that can be done to one section, by keyboard as by pointer; what cannot be done says why. */
export function useSectionMenu(section: Section, actions: SectionMenuActions): readonly MenuGroup[] {
  const { t } = useLanguage()
  const { plan } = useSettings()
  const refusal = useRefusal()
  const give = useCommandToast()
  const guard = useRemovalGuard()
  const sectionId = section.id

  const moveEntries = moves.map(([move, word, icon]): MenuEntry => {
    const place = placeAfterMove(plan.sections, sectionId, move)
    const command = {
      type: 'move-section',
      sectionId,
      ...(place ?? { parentId: null, beforeId: null }),
    } as const
    return {
      id: move,
      label: t(word),
      icon,
      refusal: place ? refusal(command) : t('settings:row.atEnd'),
      onSelect: () => void give(command),
    }
  })

  const remove = { type: 'remove-section', sectionId } as const
  const name = sectionName(section, t('common:untitled'))
  const closed = refusal({ type: 'set-section-details', sectionId, details: {} })
  return [
    {
      entries: [
        {
          id: 'change',
          label: t('settings:sections.change'),
          icon: PenLine,
          refusal: closed,
          onSelect: actions.onChange,
        },
        {
          id: 'add',
          label: t('settings:sections.addBelow'),
          icon: Plus,
          refusal: closed,
          onSelect: actions.onAddBelow,
        },
      ],
    },
    { entries: moveEntries },
    {
      entries: [
        {
          id: 'remove',
          label: t('settings:sections.remove'),
          icon: Trash2,
          refusal: refusal(remove),
          onSelect: () =>
            guard(
              [{ kind: 'section', id: sectionId }],
              () =>
                void give(remove, {
                  text: t('settings:sections.removed', { name }),
                  undo: { type: 'restore-section', sectionId },
                }),
            ),
        },
      ],
    },
  ]
}
