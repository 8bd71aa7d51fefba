import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { errorText } from '../../api/errorText.ts'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Loading, Notice, PlanStateChip, TextField } from '../../ui/index.ts'
import { searchQuery, type FoundPlan } from './api.ts'
import { Excerpt } from './Excerpt.tsx'
import { placeInAddress } from './placeInAddress.ts'
import styles from './Search.module.css'

/** "Var står det om X?", in every plan that one may read. */
export function SearchPage() {
  const language = useLanguage()
  const { t } = language
  const words = useSearch({ from: '/signed-in/sok' }).q ?? ''
  const { data, error, isLoading } = useQuery(searchQuery(words))
  usePageTitle(t('search:page'))
  return (
    <div className={styles['page']}>
      <PageHeading>{t('search:page')}</PageHeading>
      <SearchForm key={words} words={words} />
      {error !== null && <Notice tone="block">{errorText(error, language)}</Notice>}
      {isLoading && <Loading />}
      {data && <Found plans={data.plans} hasMore={data.hasMore} words={words} />}
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
    void navigate({ to: '/sok', search: asked === '' ? {} : { q: asked } })
  }
  return (
    <search>
      <form className={styles['form']} onSubmit={search}>
        <TextField
          label={t('search:allWords')}
          type="search"
          value={text}
          onChange={setText}
          maxLength={200}
          takesFocus={words === ''}
        />
        <Button type="submit" icon={Search}>
          {t('search:do')}
        </Button>
      </form>
    </search>
  )
}

interface FoundProps {
  readonly plans: readonly FoundPlan[]
  readonly hasMore: boolean
  readonly words: string
}

function Found({ plans, hasMore, words }: FoundProps) {
  const { t } = useLanguage()
  const count = plans.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <>
      <p role="status" className={styles['quiet']}>
        {count === 0
          ? t('search:noneIn', { words })
          : `${t('search:hits', { count })} ${t('search:inPlans', { count: plans.length })}`}
      </p>
      {plans.map((plan) => (
        <article key={plan.planId} className={styles['plan']} aria-labelledby={`found-${plan.planId}`}>
          <h2 id={`found-${plan.planId}`}>
            {plan.title} <PlanStateChip state={plan.state} />
          </h2>
          <ul className={styles['hits']}>
            {plan.hits.map((hit, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- the hits of an answer never move
              <li key={at}>
                <Link
                  to="/plan/$planId"
                  params={{ planId: plan.planId }}
                  {...placeInAddress(hit, words)}
                  className={styles['hit']}
                >
                  <span className={styles['kind']}>
                    {[hit.section, hit.threadId !== null && t('search:comment')].filter(Boolean).join(' · ')}
                  </span>{' '}
                  <Excerpt parts={hit.excerpt} />
                </Link>
              </li>
            ))}
          </ul>
        </article>
      ))}
      {hasMore && <p className={styles['quiet']}>{t('search:more')}</p>}
    </>
  )
}
