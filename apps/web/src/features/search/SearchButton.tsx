import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { IconButton } from '../../ui/index.ts'

const SearchDrawer = lazy(() => import('./SearchDrawer.tsx'))

/** "Sök" in the plan's top bar, and Ctrl+Shift+F from anywhere in the plan. Ctrl+F stays the browser's own. */
export function SearchButton() {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <IconButton
        icon={Search}
        label={t('search:open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+Shift+F"
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDrawer words={words} onWords={setWords} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
