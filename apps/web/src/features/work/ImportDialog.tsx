import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { importPlan } from '../../api/importPlan.ts'
import { plansQuery } from '../../api/queries.ts'
import type { ImportReceipt } from '../../api/schemas.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Dialog, DialogActions, Notice } from '../../ui/index.ts'
import styles from './ImportDialog.module.css'

/** A plan out of a file; afterwards, what the file held that has no place in a plan. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const [receipt, setReceipt] = useState<ImportReceipt | null>(null)
  return (
    <Dialog title={t('work:import.title')} isOpen onClose={onClose}>
      {receipt === null ? <FileForm onDone={setReceipt} onCancel={onClose} /> : <Receipt receipt={receipt} />}
    </Dialog>
  )
}

interface FileFormProps {
  readonly onDone: (receipt: ImportReceipt) => void
  readonly onCancel: () => void
}

function FileForm({ onDone, onCancel }: FileFormProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const { run, pending, error } = useSubmit(async (chosen: File) => {
    onDone(await importPlan(chosen))
    await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey })
  })
  return (
    <>
      <p>{t('work:import.text')}</p>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <label className={styles['file']}>
        <span className={styles['label']}>{t('work:import.file')}</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => setFile(event.target.files?.item(0) ?? null)}
        />
      </label>
      <DialogActions>
        <Button
          variant="primary"
          isDisabled={file === null}
          isPending={pending}
          onPress={() => {
            if (file) void run(file)
          }}
        >
          {pending ? t('work:import.pending') : t('work:import.do')}
        </Button>
        <Button onPress={onCancel}>{t('common:cancel')}</Button>
      </DialogActions>
    </>
  )
}

function Receipt({ receipt }: { readonly receipt: ImportReceipt }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const { planId, unmapped } = receipt
  return (
    <>
      <Notice tone={unmapped.length === 0 ? 'ok' : 'warn'} announced>
        {unmapped.length === 0 ? t('work:import.whole') : t('work:import.partly', { count: unmapped.length })}
      </Notice>
      {unmapped.length > 0 && (
        <ul className={styles['unmapped']}>
          {unmapped.map(({ path, reason }) => (
            <li key={path}>
              <code>{path}</code> {reason}
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button variant="primary" onPress={() => void navigate({ to: '/plan/$planId', params: { planId } })}>
          {t('work:import.show')}
        </Button>
      </DialogActions>
    </>
  )
}
