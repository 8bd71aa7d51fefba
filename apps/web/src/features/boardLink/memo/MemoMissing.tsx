import type { VersionId } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../../language/index.ts'
import { memoQuery } from '../api.ts'
import styles from '../BoardLink.module.css'

/** Beside a package that would be the plan alone: where the memo is written. */
export function MemoMissing({ versionId }: { readonly versionId: VersionId }) {
  const { t } = useLanguage()
  const { data } = useQuery(memoQuery(versionId))
  return data === null ? <p className={styles['muted']}>{t('board:memo.missing')}</p> : null
}
