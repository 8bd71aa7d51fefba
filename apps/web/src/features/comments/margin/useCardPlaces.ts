import type { SectionId, ThreadId } from '@samplan/domain'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useOnPassages } from '../../../sync/index.ts'
import { useComments } from '../state/commentsContext.ts'
import { placeCards } from '../model/placeCards.ts'

interface Placing {
  /** Of the cards that the column holds. */
  readonly ids: readonly ThreadId[]
  readonly sections: readonly SectionId[]
}

/**
 * Puts each card beside what it is about. All is measured first and written afterwards, once a frame, and only when a
 * card or the paper has another size, or words have moved: a letter that moves nothing costs nothing.
 */
export function useCardPlaces({ ids, sections }: Placing): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null)
  const { active } = useComments()
  useOnPassages(sections, () => placeSoon(column.current))
  const isPlacedFor = ids.join(' ')
  useLayoutEffect(() => {
    const holder = column.current
    if (!holder || isPlacedFor === '') return undefined
    const soon = () => placeSoon(holder)
    const observer = new ResizeObserver(soon)
    const paper = document.querySelector('[data-paper]')
    if (paper) observer.observe(paper)
    for (const frame of framesIn(holder)) observer.observe(frame)
    const unsubscribe = active.subscribe(soon)
    place(holder)
    return () => {
      observer.disconnect()
      unsubscribe()
    }
  }, [isPlacedFor, active])
  return column
}

const due = new WeakSet<HTMLElement>()

function placeSoon(column: HTMLElement | null): void {
  if (!column || due.has(column)) return
  due.add(column)
  requestAnimationFrame(() => {
    due.delete(column)
    if (column.isConnected) place(column)
  })
}

const framesIn = (column: HTMLElement): readonly HTMLElement[] => [
  ...column.querySelectorAll<HTMLElement>('[data-frame]'),
]

function place(column: HTMLElement): void {
  const start = column.getBoundingClientRect().top
  const frames = framesIn(column)
  const anchors = anchorTops(frames)
  const cards = frames
    .flatMap((frame) => {
      const top = anchors.get(idOf(frame))
      return top === undefined ? [] : [{ frame, anchor: top - start, height: frame.offsetHeight }]
    })
    .toSorted((one, other) => one.anchor - other.anchor)
  const active = cards.findIndex(({ frame }) => frame.dataset['active'] === 'true')
  const tops = placeCards(cards, active === -1 ? null : active)
  for (const frame of frames) frame.hidden = !anchors.has(idOf(frame))
  for (const [index, { frame }] of cards.entries())
    frame.style.transform = `translateY(${Math.round(tops[index] ?? 0)}px)`
  const last = cards.at(-1)
  column.style.minBlockSize = last ? `${Math.ceil((tops.at(-1) ?? 0) + last.height)}px` : ''
}

const idOf = (frame: HTMLElement): string => frame.dataset['frame'] ?? ''

/** The top of the first line of what each thread is about, in the window. Sections without a card are not looked at. */
function anchorTops(frames: readonly HTMLElement[]): ReadonlyMap<string, number> {
  const wanted = new Set(frames.map(idOf))
  const sections = new Set(frames.map(({ dataset }) => dataset['of'] ?? ''))
  const places = [...sections].map((id) => `[data-section="${CSS.escape(id)}"] [data-threads]`)
  const tops = new Map<string, number>()
  if (places.length === 0) return tops
  for (const passage of document.querySelectorAll(places.join(', '))) {
    for (const id of passage.getAttribute('data-threads')?.split(' ') ?? []) {
      const line = wanted.has(id) && !tops.has(id) ? passage.getClientRects()[0] : undefined
      if (line) tops.set(id, line.top)
    }
  }
  return tops
}
