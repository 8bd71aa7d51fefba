import { Copy } from 'lucide-react'
import { Fragment } from 'react'
import type { ListedVersion } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { useCopy } from '../copy/useCopy.ts'
import styles from '../Versions.module.css'

interface AboutVersionProps {
  readonly version: ListedVersion
  readonly versions: readonly ListedVersion[]
}

/** "Om versionen": what shows that it is the text that was decided, and how anybody can check it. */
export function AboutVersion({ version, versions }: AboutVersionProps) {
  const { t } = useLanguage()
  const copy = useCopy()
  const previous = versions.find(({ sha256 }) => sha256 === version.previous)
  return (
    <details className={styles['folded']}>
      <summary>{t('versions:about.title')}</summary>
      <div className={styles['inside']}>
        <p>{t('versions:about.number', { number: version.number })}</p>
        <dl className={styles['facts']}>
          <dt>{t('versions:about.hash')}</dt>
          <dd>
            <Hash hash={version.sha256} />
          </dd>
          <dt>{t('versions:about.previous')}</dt>
          <dd>
            {version.previous === null ? (
              t('versions:about.first')
            ) : (
              <>
                {previous?.label} <Hash hash={version.previous} />
              </>
            )}
          </dd>
        </dl>
        <div>
          <Button icon={Copy} onPress={() => copy(version.sha256, t('versions:about.copied'))}>
            {t('versions:about.copyHash')}
          </Button>
        </div>
        <h3>{t('versions:about.check')}</h3>
        <ol className={styles['steps']}>
          <li>{t('versions:about.check1')}</li>
          <li>{t('versions:about.check2', { command: 'sha256sum' })}</li>
          <li>{t('versions:about.check3')}</li>
        </ol>
      </div>
    </details>
  )
}

/** In groups of eight, as one compares it by eye; it may break between them. Copied by hand it stays one word. */
const Hash = ({ hash }: { readonly hash: string }) => (
  <code className={styles['hash']}>
    {hash.match(/.{8}/gu)?.map((group, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- groups never move, and two may be alike
      <Fragment key={at}>
        <span>{group}</span>
        <wbr />
      </Fragment>
    ))}
  </code>
)
