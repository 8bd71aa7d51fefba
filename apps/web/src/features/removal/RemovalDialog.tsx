import type { Link } from '@samplan/domain'
import { kindName, useLanguage } from '../../language/index.ts'
import { usePlanOutline } from '../../sync/index.ts'
import { Button, Dialog, DialogActions } from '../../ui/index.ts'
import { linkKind } from './linkKind.ts'
import styles from './RemovalDialog.module.css'

interface RemovalDialogProps {
  readonly links: readonly Link[]
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** More are counted: nobody reads a hundred, and that there are so many is what one has to know. */
const SHOWN = 8

/** What would lead nowhere afterwards. */
export default function RemovalDialog({ links, onRemove, onClose }: RemovalDialogProps) {
  const { t } = useLanguage()
  const labels = usePlanOutline()?.labels ?? {}
  const name = (link: Link): string => {
    const kind = linkKind(link)
    return kind.structured === null ? t(`removal:from.${kind.other}`) : kindName(kind.structured, labels, t)
  }
  const more = links.length - SHOWN
  return (
    <Dialog title={t('removal:title')} isOpen onClose={onClose}>
      <p>{t('removal:linked', { count: links.length })}</p>
      <ul className={styles['links']}>
        {links.slice(0, SHOWN).map((link) => (
          <li key={`${link.from} ${link.blockId ?? link.sectionId ?? link.text}`}>
            <span className={styles['kind']}>{name(link)}</span> {link.text}
          </li>
        ))}
        {more > 0 && <li>{t('removal:more', { count: more })}</li>}
      </ul>
      <p>{t('removal:afterwards')}</p>
      <DialogActions>
        <Button variant="danger" onPress={onRemove}>
          {t('removal:do')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
