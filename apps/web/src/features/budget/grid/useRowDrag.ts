import { groupIdSchema, lineIdSchema, type GroupId, type LineId } from '@samplan/domain'
import { useRef, useState, type PointerEvent } from 'react'
import type { GridControl } from './gridControl.ts'
import { linesIn } from './GridModel.ts'

export interface DropPlace {
  readonly groupId: GroupId
  /** Null: last in the group. */
  readonly before: LineId | null
}

/** Moving a line by its handle. The place where it would go is marked while one drags. */
export function useRowDrag({ actions, model }: GridControl) {
  const dragged = useRef<LineId | null>(null)
  const [drop, setDrop] = useState<DropPlace | null>(null)

  const end = () => {
    const lineId = dragged.current
    if (lineId && drop && drop.before !== lineId) actions?.moveLineBefore(lineId, drop.groupId, drop.before)
    dragged.current = null
    setDrop(null)
  }

  return {
    drop,
    events: {
      onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
        const lineId = handleOf(event.target)
        if (!lineId || !actions || event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = lineId
      },
      onPointerMove: (event: PointerEvent) => {
        if (dragged.current)
          setDrop(
            placeUnder(
              event,
              linesIn(model.rows).map(({ id }) => id),
            ),
          )
      },
      onPointerUpCapture: end,
      onPointerCancel: () => {
        dragged.current = null
        setDrop(null)
      },
    },
  }
}

function handleOf(target: EventTarget): LineId | null {
  const handle = target instanceof Element ? target.closest('[data-handle]') : null
  return lineIdSchema.safeParse(handle?.getAttribute('data-handle')).data ?? null
}

/** Above the middle of a line: before it; below: after it, which may be the end of its group. */
function placeUnder({ clientX, clientY }: PointerEvent, lineIds: readonly LineId[]): DropPlace | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('tr[data-line]')
  const lineId = lineIdSchema.safeParse(row?.dataset['line'])
  const groupId = groupIdSchema.safeParse(row?.dataset['lineGroup'])
  if (!row || !lineId.success || !groupId.success) return null
  const { top, height } = row.getBoundingClientRect()
  if (clientY < top + height / 2) return { groupId: groupId.data, before: lineId.data }
  const next = nextLine(row)
  return { groupId: groupId.data, before: lineIds.find((id) => id === next) ?? null }
}

function nextLine(row: HTMLElement): string | null {
  let next = row.nextElementSibling
  while (next && next.querySelector('[data-row]') === null) next = next.nextElementSibling
  return next?.getAttribute('data-line') ?? null
}
