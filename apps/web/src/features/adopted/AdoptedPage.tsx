import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { adoptedQuery, type AdoptedPlan as Plan } from '../../api/adopted.ts'
import { errorText } from '../../api/errorText.ts'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, EmptyState, Loading, Notice, TextField } from '../../ui/index.ts'
import styles from './Adopted.module.css'
import { AdoptedPlan } from './AdoptedPlan.tsx'

/** "Vad beslutade vi om X?" */
export function AdoptedPage() {
  const language = useLanguage()
  const { t } = language
  const words = useSearch({ from: '/signed-in/beslutade' }).q ?? ''
  const { data: plans, error } = useQuery(adoptedQuery(words))
  usePageTitle(t('adopted:title'))
  return (
    <div className={styles['page']}>
      <PageHeading>{t('adopted:title')}</PageHeading>
      <SearchForm key={words} words={words} />
      {error !== null && <Notice tone="block">{errorText(error, language)}</Notice>}
      {plans === undefined ? error === null && <Loading /> : <Plans plans={plans} words={words} />}
    </div>
  )
}

/** What is searched for stands in the address, so that it can be sent to a colleague, and found again. */
function SearchForm({ words }: { readonly words: string }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const [text, setText] = useState(words)
  const search = (event: FormEvent) => {
    event.preventDefault()
    const asked = text.trim()
    void navigate({ to: '/beslutade', search: asked === '' ? {} : { q: asked } })
  }
  return (
    <search>
      <form className={styles['search']} onSubmit={search}>
        <TextField
          label={t('adopted:search')}
          type="search"
          value={text}
          onChange={setText}
          maxLength={200}
          spellCheck
        />
        <Button type="submit" icon={Search}>
          {t('adopted:searchDo')}
        </Button>
      </form>
    </search>
  )
}

interface PlansProps {
  readonly plans: readonly Plan[]
  readonly words: string
}

function Plans({ plans, words }: PlansProps) {
  const { t } = useLanguage()
  const count = plans.reduce((sum, { hitCount }) => sum + hitCount, 0)
  return (
    <>
      <p role="status" className={styles['muted']}>
        {words !== '' && (count === 0 ? t('adopted:noHits', { words }) : t('adopted:hits', { count, words }))}
      </p>
      {plans.length === 0 && words === '' && <EmptyState>{t('adopted:empty')}</EmptyState>}
      {plans.map((plan) => (
        <AdoptedPlan key={plan.planId} plan={plan} />
      ))}
    </>
  )
}
