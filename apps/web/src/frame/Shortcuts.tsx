import type { PlainMessageKey } from '@samplan/i18n'
import { useLanguage } from '../language/index.ts'
import { Dialog } from '../ui/index.ts'
import styles from './Shortcuts.module.css'

const shortcuts: ReadonlyArray<readonly [keys: readonly string[], meaning: PlainMessageKey]> = [
  [['Ctrl', 'S'], 'common:shortcuts.save'],
  [['Ctrl', 'Z'], 'common:shortcuts.undo'],
  [['Ctrl', 'Shift', 'Z'], 'common:shortcuts.redo'],
  [['Ctrl', 'B'], 'common:shortcuts.bold'],
  [['Ctrl', 'I'], 'common:shortcuts.italic'],
  [['Ctrl', 'Alt', 'M'], 'comments:keys.comment'],
  [['Ctrl', 'Alt', 'O'], 'comments:keys.open'],
  [['Ctrl', 'Alt', 'J'], 'comments:keys.next'],
  [['Ctrl', 'Alt', 'K'], 'comments:keys.previous'],
  [['Ctrl', 'Alt', 'H'], 'history:whoWrote'],
  [['/'], 'common:shortcuts.insert'],
  [['F2'], 'common:shortcuts.cellEdit'],
  [['Enter'], 'common:shortcuts.cellDown'],
  [['Tab'], 'common:shortcuts.cellRight'],
  [['Esc'], 'common:shortcuts.cellRestore'],
]

export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Dialog title={t('common:shortcuts.title')} isOpen onClose={onClose}>
      <dl className={styles['list']}>
        {shortcuts.map(([keys, meaning]) => (
          <div key={meaning} className={styles['row']}>
            <dt className={styles['keys']}>
              {keys.map((key) => (
                <kbd key={key} className={styles['key']}>
                  {key === 'Enter' ? t('common:shortcuts.key.enter') : key}
                </kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
