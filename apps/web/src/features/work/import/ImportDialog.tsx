import { useState } from 'react'
import type { DocumentPreview as Preview } from '../../../api/importDocument.ts'
import type { ImportReceipt } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { Dialog } from '../../../ui/index.ts'
import { DocumentForm } from './DocumentForm.tsx'
import { FileForm } from './FileForm.tsx'
import { Receipt } from './Receipt.tsx'

type Step =
  | { readonly name: 'choose' }
  /** A Word document is looked at before anything is made of it. */
  | { readonly name: 'preview'; readonly file: File; readonly preview: Preview }
  | { readonly name: 'done'; readonly receipt: ImportReceipt }

/** A plan out of a file: of a plan file at once, of a Word document after a look at it. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const [step, setStep] = useState<Step>({ name: 'choose' })
  const finish = (receipt: ImportReceipt) => setStep({ name: 'done', receipt })
  return (
    <Dialog title={t('work:import.title')} isOpen onClose={onClose}>
      {step.name === 'choose' && (
        <FileForm
          onDone={finish}
          onPreview={(file, preview) => setStep({ name: 'preview', file, preview })}
          onCancel={onClose}
        />
      )}
      {step.name === 'preview' && (
        <DocumentForm
          file={step.file}
          preview={step.preview}
          onDone={finish}
          onBack={() => setStep({ name: 'choose' })}
        />
      )}
      {step.name === 'done' && <Receipt receipt={step.receipt} />}
    </Dialog>
  )
}
