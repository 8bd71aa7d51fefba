import type { Activity, FrozenSection, UserId } from '@samplan/domain'
import { anchorIfReferred } from './setProse.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperFields, PaperStatements } from './paper.ts'

/**
 * A table with the columns that some activity fills in. Where none says who or when, a list: a column that repeats the
 * section's owner on every row tells the reader nothing.
 */
export function setActivities(
  activities: readonly Activity[],
  section: FrozenSection,
  context: PaperContext,
): PaperFields | PaperStatements {
  const { label, words } = context
  const heads = columnsOf(activities, section, context)
  if (heads.length === 0) {
    return {
      kind: 'statements',
      of: 'activity',
      label: label('activity', activities.length === 1 ? 'one' : 'other'),
      items: activities.map(({ id, text }) => ({
        text,
        detail: null,
        anchor: anchorIfReferred(id, context),
      })),
    }
  }
  return {
    kind: 'fields',
    title: null,
    figures: [],
    sum: null,
    head: [label('activity', 'one'), ...heads.map(({ head }) => head)],
    rows: activities.map((activity) => ({
      cells: [activity.text, ...heads.map(({ read }) => read(activity) || words.unknown)],
      anchor: anchorIfReferred(activity.id, context),
    })),
  }
}

interface Column {
  readonly head: string
  readonly read: (activity: Activity) => string
}

function columnsOf(activities: readonly Activity[], section: FrozenSection, context: PaperContext): Column[] {
  const { words } = context
  const names = (ids: readonly UserId[]) => ids.flatMap((id) => context.nameOf(id) ?? [])
  const ownOwner = ({ ownerIds, ownerText }: Activity) =>
    [...names(ownerIds), ...(ownerText === null ? [] : [ownerText])].join(', ')
  const inherited = names(section.ownerIds).join(', ')

  const columns: Column[] = []
  if (activities.some((activity) => ownOwner(activity) !== '')) {
    columns.push({ head: words.owner, read: (activity) => ownOwner(activity) || inherited })
  }
  if (activities.some(({ time }) => time !== null)) {
    columns.push({ head: words.when, read: ({ time }) => time ?? words.duringYear })
  }
  return columns
}
