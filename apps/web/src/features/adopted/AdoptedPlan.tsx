import { formatDate, formatIsoDate } from '@samplan/i18n'
import { Link } from '@tanstack/react-router'
import { FileDown } from 'lucide-react'
import { versionPath } from '../../api/case.ts'
import type { AdoptedHit, AdoptedPlan as Plan } from '../../api/adopted.ts'
import { useLanguage } from '../../language/index.ts'
import { Icon } from '../../ui/index.ts'
import { sectionName } from '../plan/index.ts'
import { CopyReference } from '../versions/index.ts'
import styles from './Adopted.module.css'

/** One adopted plan, how it is cited, and where it says what was searched for. */
export function AdoptedPlan({ plan }: { readonly plan: Plan }) {
  const { t, locale } = useLanguage()
  const { version, decision, hits, hitCount } = plan
  const params = { planId: plan.planId }
  return (
    <article className={styles['plan']} aria-labelledby={`plan-${plan.planId}`}>
      <h2 id={`plan-${plan.planId}`}>
        <Link to="/plan/$planId" params={params} aria-label={`${t('adopted:open')}: ${plan.title}`}>
          {plan.title}
        </Link>
      </h2>
      <p className={styles['muted']}>
        {plan.organisation}
        {decision !== null && (
          <>
            {' · '}
            {t('adopted:decided', {
              body: decision.body,
              day: formatIsoDate(locale, decision.date),
              paragraph: decision.paragraph,
            })}
          </>
        )}
        {' · '}
        {t('freeze:state', { label: version.label, day: formatDate(locale, new Date(version.at)) })}
      </p>
      <div className={styles['row']}>
        <a href={`${versionPath(version.id)}/plan.pdf`} download className={styles['way']}>
          <Icon of={FileDown} />
          {t('adopted:pdf')}
        </a>
        <Link to="/plan/$planId/versioner" params={params} className={styles['way']}>
          {t('adopted:versions')}
        </Link>
        <CopyReference
          cited={{ ...plan, section: null }}
          label={t('adopted:referenceOf', { what: plan.title })}
        />
      </div>
      {hits.length > 0 && (
        <ul className={styles['hits']}>
          {hits.map((hit, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the hits of an answer never move
            <Hit key={at} plan={plan} hit={hit} />
          ))}
        </ul>
      )}
      {hitCount > hits.length && (
        <p className={styles['muted']}>{t('adopted:more', { count: hitCount - hits.length })}</p>
      )}
    </article>
  )
}

function Hit({ plan, hit }: { readonly plan: Plan; readonly hit: AdoptedHit }) {
  const language = useLanguage()
  const section = sectionName(hit, language)
  return (
    <li className={styles['hit']}>
      <p className={styles['where']}>
        <Link to="/plan/$planId" params={{ planId: plan.planId }} hash={`section-${hit.sectionId}`}>
          {section}
        </Link>
        <CopyReference
          cited={{ ...plan, section }}
          label={language.t('adopted:referenceOf', { what: section })}
        />
      </p>
      <p lang="sv" className={styles['excerpt']}>
        {hit.excerpt.map(({ text, isHit }, at) =>
          // oxlint-disable-next-line react/no-array-index-key -- the parts of an excerpt never move
          isHit ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
    </li>
  )
}
