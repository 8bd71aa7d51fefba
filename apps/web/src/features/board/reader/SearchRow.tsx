import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { IconButton } from '../../../ui/index.ts'
import type { TextSearch } from '../search/useTextSearch.ts'
import styles from './SearchRow.module.css'

interface SearchRowProps {
  readonly search: TextSearch
  readonly onClose: () => void
}

/** Enter goes on, Shift+Enter back, Esc closes, as in the browser's own search. */
export function SearchRow({ search, onClose }: SearchRowProps) {
  const { t } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') search.step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  return (
    <search className={styles['row']}>
      <input
        ref={input}
        type="search"
        className={styles['field']}
        aria-label={t('board:search.label')}
        placeholder={t('board:search.label')}
        value={search.searched}
        onChange={(event) => search.setSearched(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles['count']}>
        {countText(search, t)}
      </span>
      <IconButton icon={ChevronUp} label={t('board:search.previous')} onPress={() => search.step(-1)} />
      <IconButton icon={ChevronDown} label={t('board:search.next')} onPress={() => search.step(1)} />
      <IconButton icon={X} label={t('board:search.close')} onPress={onClose} />
    </search>
  )
}

function countText({ searched, at, of }: TextSearch, t: ReturnType<typeof useLanguage>['t']): string {
  if (searched.trim() === '') return ''
  return of === 0 ? t('board:search.none') : t('board:search.found', { at, of })
}
