import type { VersionId } from '@samplan/domain'
import { FileDown } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { Icon } from '../../ui/index.ts'
import { packagePath } from './api.ts'
import styles from './BoardLink.module.css'

/** "Hämta styrelsehandlingar": memo and plan as one PDF. */
export function BoardPackageLink({ versionId }: { readonly versionId: VersionId }) {
  const { t } = useLanguage()
  return (
    <a className={styles['link']} href={packagePath(versionId)} download="">
      <Icon of={FileDown} />
      <span>{t('board:memo.package')}</span>
    </a>
  )
}
