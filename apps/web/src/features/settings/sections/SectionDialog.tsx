import { mayOwn, type Section } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Dialog, Notice, TextArea, TextField } from '../../../ui/index.ts'
import { CheckList } from '../CheckList.tsx'
import { Form } from '../Form.tsx'
import { useSettings } from '../settingsContext.ts'
import { KindAndNumbering } from './KindAndNumbering.tsx'
import { commandsFor, toSectionDraft, type SectionDraft } from './sectionDraft.ts'
import { useSectionSubmit } from './useSectionSubmit.ts'

interface SectionDialogProps {
  readonly section: Section
  readonly onClose: () => void
}

/** Heading, owners, when it shall be done, and what the coordinator wants written. */
export function SectionDialog({ section, onClose }: SectionDialogProps) {
  const { t } = useLanguage()
  // As it was when the dialog opened: somebody else's change since then must not be sent back as ours.
  const [opened] = useState(section)
  const [draft, setDraft] = useState<SectionDraft>(() => toSectionDraft(section))
  const { run, pending, error } = useSectionSubmit()
  const change = (changed: Partial<SectionDraft>) => setDraft({ ...draft, ...changed })
  const errorAt = (field: string) => (error?.field === field ? error.text : null)
  const submit = { run: () => run(commandsFor(opened, draft)), pending, error: errorAt('details') }
  return (
    <Dialog title={t('settings:sections.change')} isOpen onClose={onClose}>
      <Form submit={submit} onDone={onClose} onCancel={onClose}>
        <TextField
          label={t('settings:sections.heading')}
          value={draft.title}
          maxLength={300}
          onChange={(title) => change({ title })}
          error={errorAt('title')}
        />
        <OwnerFields draft={draft} onChange={change} error={errorAt('owners')} />
        <TextField
          label={t('settings:sections.dueDate')}
          type="date"
          value={draft.dueDate ?? ''}
          onChange={(date) => change({ dueDate: date || null })}
        />
        <TextArea
          label={t('settings:sections.instruction')}
          description={t('settings:sections.instruction.hint')}
          value={draft.instruction}
          maxLength={4000}
          lang="sv"
          onChange={(instruction) => change({ instruction })}
        />
        <KindAndNumbering
          kind={draft.kind}
          numbering={draft.numbering}
          onKind={(kind) => change({ kind })}
          onNumbering={(numbering) => change({ numbering })}
        />
        <AreaField draft={draft} onChange={change} />
      </Form>
    </Dialog>
  )
}

interface DraftProps {
  readonly draft: SectionDraft
  readonly onChange: (changed: Partial<SectionDraft>) => void
}

function OwnerFields({ draft, onChange, error }: DraftProps & { readonly error: string | null }) {
  const { t } = useLanguage()
  const { plan, people } = useSettings()
  const possible = people.filter(
    ({ userId }) => mayOwn(plan.members, userId) || draft.ownerIds.includes(userId),
  )
  return (
    <>
      <CheckList
        label={t('settings:sections.owners')}
        description={t('settings:sections.owners.hint')}
        options={possible.map(({ userId, name }) => ({ id: userId, label: name }))}
        chosen={draft.ownerIds}
        onChange={(ownerIds) => onChange({ ownerIds: [...ownerIds] })}
        empty={t('settings:sections.owners.none')}
      />
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <TextField
        label={t('settings:sections.ownerText')}
        description={t('settings:sections.ownerText.hint')}
        value={draft.ownerText}
        maxLength={300}
        onChange={(ownerText) => onChange({ ownerText })}
      />
    </>
  )
}

function AreaField({ draft, onChange }: DraftProps) {
  const { t } = useLanguage()
  const { plan } = useSettings()
  return (
    <CheckList
      label={t('settings:areas.title')}
      options={plan.areas.map(({ id, title }) => ({ id, label: title }))}
      chosen={draft.areaIds}
      onChange={(areaIds) => onChange({ areaIds: [...areaIds] })}
      empty={t('settings:areas.empty')}
    />
  )
}
