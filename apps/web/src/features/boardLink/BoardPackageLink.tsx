import type { VersionId } from '@samplan/domain'
import { FileDown } from 'lucide-react'
import type { MouseEvent } from 'react'
import { download } from '../../api/download.ts'
import { useLanguage } from '../../language/index.ts'
import { Icon } from '../../ui/index.ts'
import { packagePath } from './api.ts'
import styles from './BoardLink.module.css'

interface BoardPackageLinkProps {
  readonly versionId: VersionId
  /** What must be done first, so that the package holds what one sees; it is not fetched where that fails. */
  readonly before?: (() => Promise<boolean>) | null
}

/** "Hämta styrelsehandlingar": memo and plan as one PDF. */
export function BoardPackageLink({ versionId, before = null }: BoardPackageLinkProps) {
  const { t } = useLanguage()
  const address = packagePath(versionId)
  const fetchAfter = async (event: MouseEvent, first: () => Promise<boolean>) => {
    event.preventDefault()
    if (await first()) download(address)
  }
  return (
    <a
      className={styles['link']}
      href={address}
      download=""
      onClick={(event) => {
        if (before !== null) void fetchAfter(event, before)
      }}
    >
      <Icon of={FileDown} />
      <span>{t('board:memo.package')}</span>
    </a>
  )
}
