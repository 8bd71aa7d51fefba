import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { previewDocument, type DocumentPreview } from '../../../api/importDocument.ts'
import { importPlan } from '../../../api/importPlan.ts'
import { plansQuery } from '../../../api/queries.ts'
import type { ImportReceipt } from '../../../api/schemas.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, DialogActions, Notice } from '../../../ui/index.ts'
import styles from './ImportDialog.module.css'

interface FileFormProps {
  readonly onDone: (receipt: ImportReceipt) => void
  readonly onPreview: (file: File, preview: DocumentPreview) => void
  readonly onCancel: () => void
}

const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** By its name, as the system's dialog tells it too; the server looks at the bytes. */
const isPlanFile = (file: File): boolean => /\.json$/i.test(file.name)

export function FileForm({ onDone, onPreview, onCancel }: FileFormProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const { run, pending, error } = useSubmit(async (chosen: File) => {
    if (!isPlanFile(chosen)) {
      onPreview(chosen, await previewDocument(chosen))
      return
    }
    onDone(await importPlan(chosen))
    await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey })
  })
  const goOn = file === null || isPlanFile(file) ? t('work:import.do') : t('work:import.look')
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
          accept={`${WORD},application/json,.json`}
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
          {pending ? t('work:import.pending') : goOn}
        </Button>
        <Button onPress={onCancel}>{t('common:cancel')}</Button>
      </DialogActions>
    </>
  )
}
