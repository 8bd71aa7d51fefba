import { FileDown } from 'lucide-react'
import { versionPath, type ListedVersion } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import styles from '../Versions.module.css'

/** In the order in which they are asked for; `name` as the address has it. */
const FILES = [
  { kind: 'pdf', name: 'plan.pdf' },
  { kind: 'docx', name: 'plan.docx' },
  { kind: 'html', name: 'plan.html' },
  { kind: 'xlsx', name: 'plan.xlsx' },
  { kind: 'csv', name: 'plan.csv' },
  { kind: 'pdfa', name: 'plan-archive.pdf' },
  { kind: 'json', name: 'plan.json' },
] as const

/** The version as files, made once and the same for ever. */
export function VersionFiles({ version }: { readonly version: ListedVersion }) {
  const { t } = useLanguage()
  return (
    <ul className={styles['files']} aria-label={t('versions:files.title')}>
      {FILES.map(({ kind, name }) => {
        const file = t(`versions:files.${kind}`)
        return (
          <li key={kind}>
            <a
              href={`${versionPath(version.id)}/${name}`}
              download
              className={styles['file']}
              aria-label={t('versions:files.download', { label: version.label, file })}
            >
              <Icon of={FileDown} />
              {file}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
