import { PackageCheck } from 'lucide-react'
import { useState } from 'react'
import { versionPath, type ListedVersion } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox, Icon } from '../../../ui/index.ts'
import styles from '../Versions.module.css'

/** Everything that proves the version, in one file. What was said in comments goes along only where somebody wants it to. */
export function Evidence({ version }: { readonly version: ListedVersion }) {
  const { t } = useLanguage()
  const [withComments, setWithComments] = useState(false)
  return (
    <details className={styles['folded']}>
      <summary>{t('versions:evidence.title')}</summary>
      <div className={styles['inside']}>
        <p>{t('versions:evidence.text')}</p>
        <Checkbox
          checked={withComments}
          onChange={setWithComments}
          description={t('versions:evidence.commentsHint')}
        >
          {t('versions:evidence.comments')}
        </Checkbox>
        <a
          href={`${versionPath(version.id)}/evidence.zip?comments=${withComments}`}
          download
          className={styles['file']}
          aria-label={t('versions:evidence.doOf', { label: version.label })}
        >
          <Icon of={PackageCheck} />
          {t('versions:evidence.do')}
        </a>
      </div>
    </details>
  )
}
