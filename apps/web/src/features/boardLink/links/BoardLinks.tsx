import type { PlanId, VersionHead } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '../../../api/errorText.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Icon, Loading, Notice } from '../../../ui/index.ts'
import { boardLinksQuery, type BoardLink } from '../api.ts'
import styles from '../BoardLink.module.css'
import { CreateBoardLink } from './CreateBoardLink.tsx'
import { isOpenLink, linkText } from './linkText.ts'
import { RevokeDialog } from './RevokeDialog.tsx'

interface BoardLinksProps {
  readonly planId: PlanId
  readonly version: Pick<VersionHead, 'id' | 'label'>
}

/** The links to one version, for those who keep the case; nobody else may ask for them. */
export function BoardLinks({ planId, version }: BoardLinksProps) {
  const language = useLanguage()
  const { t } = language
  const { data, isPending, error } = useQuery(boardLinksQuery(planId))
  const [toRevoke, setToRevoke] = useState<BoardLink | null>(null)
  const links = (data ?? []).filter(({ versionId }) => versionId === version.id)
  return (
    <section className={styles['part']} aria-label={t('board:links.title')}>
      <h3>{t('board:links.title')}</h3>
      <div className={styles['row']}>
        <CreateBoardLink planId={planId} version={version} />
        <Link to="/ledamot/$versionId" params={{ versionId: version.id }} className={styles['link']}>
          <Icon of={Eye} />
          <span>{t('board:links.asMember')}</span>
        </Link>
      </div>
      {isPending && <Loading />}
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {data && links.length === 0 && <p className={styles['muted']}>{t('board:links.none')}</p>}
      {links.length > 0 && (
        <ul className={styles['links']}>
          {links.map((link) => (
            <li key={link.id} className={styles['item']}>
              <div>
                <p className={styles['name']}>{link.name}</p>
                <p className={styles['muted']}>{linkText(link, language, new Date())}</p>
              </div>
              {isOpenLink(link, new Date()) && (
                <Button
                  variant="quiet"
                  aria-label={t('board:links.revokeNamed', { name: link.name })}
                  onPress={() => setToRevoke(link)}
                >
                  {t('board:links.revoke')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {toRevoke && <RevokeDialog planId={planId} link={toRevoke} onClose={() => setToRevoke(null)} />}
    </section>
  )
}
