import { List, Search } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, VisuallyHidden } from '../../../ui/index.ts'
import type { TextSearch } from '../search/useTextSearch.ts'
import { nextTextSize, type TextSize } from '../textSize.ts'
import styles from './BoardBar.module.css'
import { SearchRow } from './SearchRow.tsx'

interface BoardBarProps {
  readonly title: string
  readonly size: TextSize
  readonly onSize: (size: TextSize) => void
  readonly search: TextSearch
  readonly onContents: () => void
}

export function BoardBar({ title, size, onSize, search, onContents }: BoardBarProps) {
  const { t } = useLanguage()
  const opener = useRef<HTMLButtonElement>(null)
  const [isSearching, setSearching] = useState(false)
  const closeSearch = () => {
    setSearching(false)
    search.clear()
    opener.current?.focus()
  }
  return (
    <header className={styles['bar']} data-no-print>
      <div className={styles['row']}>
        <span className={styles['contents']}>
          <Button variant="quiet" icon={List} aria-haspopup="dialog" onPress={onContents}>
            {t('board:contents')}
          </Button>
        </span>
        <span className={styles['title']}>{title}</span>
        <Button
          ref={opener}
          variant="quiet"
          icon={Search}
          aria-expanded={isSearching}
          onPress={() => (isSearching ? closeSearch() : setSearching(true))}
        >
          {t('board:search')}
        </Button>
        <TextSizes size={size} onSize={onSize} />
      </div>
      {isSearching && <SearchRow search={search} onClose={closeSearch} />}
    </header>
  )
}

function TextSizes({ size, onSize }: Pick<BoardBarProps, 'size' | 'onSize'>) {
  const { t } = useLanguage()
  const [smaller, larger] = [nextTextSize(size, -1), nextTextSize(size, 1)]
  return (
    <span className={styles['sizes']}>
      <Button
        variant="quiet"
        isDisabled={smaller === null}
        onPress={() => smaller !== null && onSize(smaller)}
      >
        A− <VisuallyHidden>{t('board:smaller')}</VisuallyHidden>
      </Button>
      <Button variant="quiet" isDisabled={larger === null} onPress={() => larger !== null && onSize(larger)}>
        A+ <VisuallyHidden>{t('board:larger')}</VisuallyHidden>
      </Button>
      <VisuallyHidden>
        <span role="status">{t('board:size', { size })}</span>
      </VisuallyHidden>
    </span>
  )
}
