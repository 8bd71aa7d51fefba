import type { BlockId } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { Button, Select, showToast } from '../../../ui/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { Fields } from '../frame/Fields.tsx'
import { AmountField } from './AmountField.tsx'
import { budgetLines } from './budgetLines.ts'
import { RequestState } from './RequestState.tsx'
import styles from './RequestBlock.module.css'

interface RequestFieldsProps {
  readonly blockId: BlockId
}

export function RequestFields({ blockId }: RequestFieldsProps) {
  const { t } = useLanguage()
  const lines = useFromPlan(budgetLines)
  const [lineId, setLineId] = useBlockField('request', blockId, 'lineId')
  return (
    <>
      <Fields>
        <Select
          label={t('blocks:request.line')}
          value={lineId ?? ''}
          options={[
            { value: '', label: t('blocks:request.chooseLine') },
            ...lines.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => setLineId(lines.find(({ id }) => id === value)?.id ?? null)}
        />
        <AmountField blockId={blockId} />
      </Fields>
      <Submission blockId={blockId} />
    </>
  )
}

/** "Skicka in" says what is missing instead of being greyed. */
function Submission({ blockId }: RequestFieldsProps) {
  const { t } = useLanguage()
  const [status, setStatus] = useBlockField('request', blockId, 'status')
  const [lineId] = useBlockField('request', blockId, 'lineId')
  const [amount] = useBlockField('request', blockId, 'amount')
  const [isAsked, setAsked] = useState(false)
  const missing = lineId === null ? 'needsLine' : amount.kind === 'known' ? null : 'needsAmount'

  const submit = () => {
    setAsked(true)
    if (missing !== null) return
    setStatus('submitted')
    showToast({ text: t('blocks:request.submittedToast') })
  }
  return (
    <div className={styles['submission']}>
      <RequestState blockId={blockId} />
      {status === 'draft' ? (
        <Button variant="primary" onPress={submit}>
          {t('blocks:request.submit')}
        </Button>
      ) : (
        <Button onPress={() => setStatus('draft')}>{t('blocks:request.withdraw')}</Button>
      )}
      {isAsked && missing !== null && (
        <p role="alert" className={styles['missing']}>
          {t(`blocks:request.${missing}`)}
        </p>
      )}
    </div>
  )
}
