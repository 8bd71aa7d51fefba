import { sectionIdSchema, type SectionId } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, EmptyState } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { AddSectionDialog } from './AddSectionDialog.tsx'
import { Bin } from './Bin.tsx'
import { SectionDialog } from './SectionDialog.tsx'
import { SectionRow } from './SectionRow.tsx'

/** What is open beside the list. */
type Open =
  | { readonly what: 'nothing' }
  | { readonly what: 'change'; readonly sectionId: SectionId }
  | { readonly what: 'add'; readonly parentId: SectionId | null }

const NOTHING: Open = { what: 'nothing' }

/** The plan's headings, in order: who writes which, by when, and where each stands. */
export function Sections() {
  const { t } = useLanguage()
  const { plan } = useSettings()
  const [open, setOpen] = useState<Open>(NOTHING)
  const changed = open.what === 'change' ? plan.sections.find(({ id }) => id === open.sectionId) : undefined
  const close = () => setOpen(NOTHING)
  return (
    <>
      {plan.sections.length === 0 && <EmptyState>{t('settings:sections.empty')}</EmptyState>}
      <ol className={rows['rows']}>
        {plan.sections.map((section) => (
          <SectionRow
            key={section.id}
            section={section}
            onChange={() => setOpen({ what: 'change', sectionId: section.id })}
            onAddBelow={() => setOpen({ what: 'add', parentId: section.id })}
          />
        ))}
      </ol>
      <AddButton onPress={() => setOpen({ what: 'add', parentId: null })} />
      <Bin />
      {changed && <SectionDialog section={changed} onClose={close} />}
      {open.what === 'add' && <AddSectionDialog parentId={open.parentId} onClose={close} />}
    </>
  )
}

const sampleId = sectionIdSchema.parse(nanoid())

function AddButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useLanguage()
  const refusal = useRefusal()({
    type: 'add-section',
    sectionId: sampleId,
    parentId: null,
    beforeId: null,
    title: t('common:untitled'),
    kind: 'prose',
    numbering: 'numbered',
  })
  return (
    <div>
      <Button icon={Plus} isDisabled={refusal !== null} onPress={onPress}>
        {t('settings:sections.add')}
      </Button>
    </div>
  )
}
