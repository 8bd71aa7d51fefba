import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { showToast } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { CaseFields } from './CaseFields.tsx'
import { changedFacts, toFactsDraft, type FactsDraft } from './factsDraft.ts'
import { OrganisationFields } from './OrganisationFields.tsx'
import { PlanFields } from './PlanFields.tsx'

/** What the plan is: its name and year, its case, whose it is, who decides it. Only what was changed is sent. */
export function Facts() {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  const refusal = useRefusal()
  // What the form showed when it opened: somebody else's change since then must not be sent back as ours.
  const [opened, setOpened] = useState(plan.facts)
  const [draft, setDraft] = useState<FactsDraft>(() => toFactsDraft(plan.facts))
  const facts = changedFacts(opened, draft)
  const submit = useSubmit(async () => {
    if (!facts) return
    await give({ type: 'set-facts', facts })
    setOpened({ ...opened, ...facts })
  })
  const closed = (sample: Parameters<typeof give>[0]) => refusal(sample) !== null
  const caseClosed = closed({ type: 'set-facts', facts: { diaryNumber: null } })
  const restClosed = closed({ type: 'set-facts', facts: { subtitle: null } })
  const onChange = (change: Partial<FactsDraft>) => setDraft({ ...draft, ...change })
  return (
    <Form
      submit={submit}
      disabled={facts === null || caseClosed}
      onDone={() => showToast({ text: t('common:saved') })}
    >
      <PlanFields draft={draft} onChange={onChange} disabled={restClosed} />
      <CaseFields draft={draft} onChange={onChange} disabled={caseClosed} />
      <OrganisationFields draft={draft} onChange={onChange} disabled={restClosed} />
    </Form>
  )
}
