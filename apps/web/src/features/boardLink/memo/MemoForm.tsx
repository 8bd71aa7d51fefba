import type { VersionHead } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../api/errorText.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Loading, Notice, TextArea } from '../../../ui/index.ts'
import { memoQuery, type Memo } from '../api.ts'
import { BoardPackageLink } from '../BoardPackageLink.tsx'
import styles from '../BoardLink.module.css'
import { memoTemplate, type MemoSubject } from './memoTemplate.ts'
import { useMemoSaving } from './useMemoSaving.ts'

interface MemoFormProps extends MemoSubject {
  readonly version: Pick<VersionHead, 'id' | 'label' | 'at'>
  /** May write it: those who keep the case. */
  readonly mayWrite: boolean
}

/** "PM till styrelsen". */
export function MemoForm(props: MemoFormProps) {
  const language = useLanguage()
  const { t } = language
  const { data: kept, isPending, error } = useQuery(memoQuery(props.version.id))
  return (
    <section className={styles['part']} aria-label={t('board:memo.title')}>
      <h3>{t('board:memo.title')}</h3>
      <p className={styles['muted']}>{props.mayWrite ? t('board:memo.lead') : t('board:memo.readOnly')}</p>
      {isPending && <Loading />}
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {kept !== undefined && (
        <Fields {...props} first={kept ?? memoTemplate(props, language)} isKept={kept !== null} />
      )}
    </section>
  )
}

const FIELDS = ['background', 'proposal', 'changes'] as const
const ROWS = { background: 6, proposal: 5, changes: 5 } as const

interface FieldsProps extends MemoFormProps {
  readonly first: Memo
  readonly isKept: boolean
}

function Fields({ version, mayWrite, first, isKept }: FieldsProps) {
  const { t } = useLanguage()
  const { memo, change, save, state, error } = useMemoSaving(version.id, first, isKept)
  return (
    <div className={styles['form']}>
      {FIELDS.map((field) => (
        <TextArea
          key={field}
          label={t(`board:memo.${field}`)}
          rows={ROWS[field]}
          value={memo[field]}
          lang="sv"
          maxLength={20_000}
          disabled={!mayWrite}
          {...(field === 'background' ? { description: t('board:memo.hint') } : {})}
          onChange={(text) => change({ ...memo, [field]: text })}
          onBlur={() => void save()}
        />
      ))}
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <div className={styles['row']}>
        {mayWrite && state !== 'saved' && (
          <Button variant="primary" isPending={state === 'saving'} onPress={() => void save(true)}>
            {t('common:save')}
          </Button>
        )}
        {mayWrite && (
          <BoardPackageLink versionId={version.id} before={state === 'saved' ? null : () => save(true)} />
        )}
        {mayWrite && <span className={styles['muted']}>{t(`board:memo.${state}`)}</span>}
      </div>
    </div>
  )
}
