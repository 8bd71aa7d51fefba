import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { IconButton } from '../../ui/index.ts'
import { mark, rangesOf, unmark } from './markWords.ts'
import styles from './Search.module.css'

interface FoundWordsProps {
  /** What was searched for. */
  readonly words: string
  /** Where it is marked. */
  readonly within: string
  readonly onClose: () => void
}

/** So long after the last change of the page are its words looked for anew. */
const SETTLED_MS = 300

/** The words that were searched for, marked on the page, with a way from one to the next (F3). */
export function FoundWords({ words, within, onClose }: FoundWordsProps) {
  const { t } = useLanguage()
  const ranges = useRanges(words, within)
  const [current, setCurrent] = useState(-1)
  useEffect(() => mark(ranges, current), [ranges, current])
  useEffect(() => unmark, [])
  const step = (by: number) => {
    if (ranges.length === 0) return
    const from = current >= 0 ? current + by : firstBelow(ranges) + (by < 0 ? -1 : 0)
    const next = (from + ranges.length) % ranges.length
    setCurrent(next)
    ranges[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F3') return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <div className={styles['found']} role="group" aria-label={t('search:marked', { words })} data-no-print>
      <span role="status">
        {current < 0
          ? t('search:places', { count: ranges.length })
          : t('search:place', { at: current + 1, count: ranges.length })}
      </span>
      <IconButton icon={ChevronUp} label={t('search:previous')} onPress={() => step(-1)} />
      <IconButton icon={ChevronDown} label={t('search:next')} onPress={() => step(1)} />
      <IconButton icon={X} label={t('search:unmark')} onPress={onClose} />
    </div>
  )
}

/** Where one is when one begins: the first place that is not above the window. */
const firstBelow = (ranges: readonly Range[]): number =>
  Math.max(
    0,
    ranges.findIndex((range) => range.getBoundingClientRect().top > 0),
  )

/** The places as the page is now: text comes after the page, and people go on writing. */
function useRanges(words: string, within: string): readonly Range[] {
  const [ranges, setRanges] = useState<readonly Range[]>([])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const root = document.querySelector(within)
      setRanges(root === null ? [] : rangesOf(root, words))
    }
    const watch = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(look, SETTLED_MS)
    })
    const main = document.querySelector('main')
    if (main !== null) watch.observe(main, { childList: true, subtree: true, characterData: true })
    look()
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [words, within])
  return ranges
}
