import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { plansQuery } from '../../api/queries.ts'
import type { PlanListEntry } from '../../api/schemas.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Dialog, DialogActions, Notice, Select, TextField } from '../../ui/index.ts'
import { makePlan, removeTemplate, templatesQuery } from './api.ts'
import styles from './NextYear.module.css'

interface NewPlanDialogProps {
  /** Plans that a new one may be made from, newest first. */
  readonly plans: readonly PlanListEntry[]
  readonly onClose: () => void
}

const EMPTY = 'empty'

/** "Ny plan": from a plan of before, from a template, or from nothing. */
export function NewPlanDialog({ plans, onClose }: NewPlanDialogProps) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { data: templates = [] } = useQuery(templatesQuery)
  const [latest] = plans
  const [from, setFrom] = useState(latest === undefined ? EMPTY : `plan:${latest.planId}`)
  const [title, setTitle] = useState('')
  const [year, setYear] = useState(() => `${(latest?.year ?? new Date().getFullYear()) + 1}`)
  const plan = plans.find(({ planId }) => from === `plan:${planId}`)
  const template = templates.find(({ id }) => from === `template:${id}`)
  const make = useSubmit(async () => {
    const wanted = { templateId: template?.id ?? null, title: title.trim(), year: Number(year) }
    const { planId } = await makePlan(wanted)
    await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey })
    await navigate({ to: '/plan/$planId', params: { planId } })
  })
  const remove = useSubmit(async () => {
    if (template === undefined) return
    await removeTemplate(template.id)
    await queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey })
    setFrom(EMPTY)
  })
  const isWhole = title.trim() !== '' && /^\d{4}$/u.test(year)
  const error = make.error ?? remove.error
  return (
    <Dialog title={t('nextYear:new.title')} isOpen onClose={onClose}>
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <Select
        label={t('nextYear:new.of')}
        value={from}
        onChange={setFrom}
        options={[
          ...plans.map(({ planId, title: name }) => ({ value: `plan:${planId}`, label: name })),
          ...templates.map(({ id, name }) => ({
            value: `template:${id}`,
            label: t('nextYear:new.template', { name }),
          })),
          { value: EMPTY, label: t('nextYear:new.empty') },
        ]}
      />
      {plan === undefined && <NewPlanFacts year={year} onYear={setYear} title={title} onTitle={setTitle} />}
      <DialogActions>
        {plan === undefined ? (
          <Button
            variant="primary"
            isDisabled={!isWhole}
            isPending={make.pending}
            onPress={() => void make.run()}
          >
            {t('nextYear:make.do')}
          </Button>
        ) : (
          <Button
            variant="primary"
            onPress={() => void navigate({ to: '/plan/$planId/nasta-ar', params: { planId: plan.planId } })}
          >
            {t('nextYear:new.choose')}
          </Button>
        )}
        {template !== undefined && (
          <Button variant="danger" isPending={remove.pending} onPress={() => void remove.run()}>
            {t('nextYear:template.remove')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface NewPlanFactsProps {
  readonly year: string
  readonly onYear: (year: string) => void
  readonly title: string
  readonly onTitle: (title: string) => void
}

/** What a plan has to be told that goes on from no other. */
function NewPlanFacts({ year, onYear, title, onTitle }: NewPlanFactsProps) {
  const { t } = useLanguage()
  return (
    <>
      <p>{t('nextYear:new.lead')}</p>
      <div className={styles['facts']}>
        <TextField
          label={t('nextYear:facts.year')}
          value={year}
          onChange={onYear}
          inputMode="numeric"
          maxLength={4}
        />
        <TextField label={t('nextYear:facts.name')} value={title} onChange={onTitle} maxLength={300} />
      </div>
    </>
  )
}
