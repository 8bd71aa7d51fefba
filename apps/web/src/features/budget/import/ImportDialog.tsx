import type { Plan } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Dialog, Notice, showToast } from '../../../ui/index.ts'
import type { GridControl } from '../grid/gridControl.ts'
import { FileField } from './FileField.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { readSheets } from './readSheets.ts'
import type { ImportPlan } from './planImport.ts'
import type { ReadSheets } from './sheet.ts'

interface ImportDialogProps {
  readonly control: GridControl
  readonly columns: Plan['budgetColumns']
  readonly onClose: () => void
}

interface ChosenFile {
  readonly name: string
  /** Null while it is being read. */
  readonly read: ReadSheets | null
}

/** Amounts from a file: first what they would change, then the change itself, as one step that can be undone. */
export function ImportDialog({ control, columns, onClose }: ImportDialogProps) {
  const { t, tUnknown } = useLanguage()
  const [chosen, setChosen] = useState<ChosenFile | null>(null)
  const choose = async (file: File) => {
    setChosen({ name: file.name, read: null })
    const read = await readSheets(file)
    setChosen({ name: file.name, read })
  }
  const take = (rows: Pick<ImportPlan, 'changed' | 'added'>) => {
    const { actions, editing } = control
    const step = actions?.takeIn(rows)
    const count = rows.changed.length + rows.added.length
    if (step) {
      const text = t('budgetImport:done', { count, file: chosen?.name ?? '' })
      showToast({ text, undo: () => editing?.history.takeBack(step) })
    }
    onClose()
  }
  const read = chosen?.read
  return (
    <Dialog title={t('budgetImport:title')} isOpen isWide onClose={onClose}>
      <FileField onFile={(file) => void choose(file)} />
      {chosen && !read && <p role="status">{t('budgetImport:reading')}</p>}
      {read?.ok === false && (
        <Notice tone="block" announced>
          {tUnknown(`errors:${read.code}`)}
        </Notice>
      )}
      {read?.ok && (
        <ImportPreview
          // Another file begins anew.
          key={chosen?.name}
          sheets={read.sheets}
          budget={control.model.budget}
          columns={columns}
          noneWord={control.noneWord}
          onTake={take}
          onCancel={onClose}
        />
      )}
    </Dialog>
  )
}
