import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions, RadioGroup } from '../../../ui/index.ts'
import type { Meaning } from './numberStyle.ts'

interface MeaningDialogProps {
  /** A number that can be read in two ways. */
  readonly cell: string
  readonly onMeaning: (meaning: Meaning | null) => void
}

/** "1,234": twelve hundred, or one and a bit? Nothing is guessed. */
export function MeaningDialog({ cell, onMeaning }: MeaningDialogProps) {
  const { t } = useLanguage()
  const [meaning, setMeaning] = useState<Meaning>('thousands')
  const kronor = Number(cell.replaceAll(/[^\d-]/gu, ''))
  return (
    <Dialog title={t('budget:paste.style.title', { example: cell })} isOpen onClose={() => onMeaning(null)}>
      <p>{t('budget:paste.style.why')}</p>
      <RadioGroup
        label={t('budget:paste.style.title', { example: cell })}
        value={meaning}
        options={[
          { value: 'thousands', label: t('budget:paste.style.thousands', { kronor }) },
          { value: 'decimals', label: t('budget:paste.style.decimals') },
        ]}
        onChange={setMeaning}
      />
      <DialogActions>
        <Button variant="primary" onPress={() => onMeaning(meaning)}>
          {t('budget:paste.style.go')}
        </Button>
        <Button variant="quiet" onPress={() => onMeaning(null)}>
          {t('common:cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
