import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useRef, useState } from 'react'
import { errorText } from '../../api/errorText.ts'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { Button, EmptyState, Loading, Notice, Select, TextField } from '../../ui/index.ts'
import styles from './AccessPage.module.css'
import { rosterQuery, type LeftUndone, type RosterEntry } from './api.ts'
import { choose, shows, type Show } from './choose.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { LeftUndoneNotice } from './LeftUndoneNotice.tsx'
import { PersonRow } from './PersonRow.tsx'
import { RevokeDialog } from './RevokeDialog.tsx'
import { rosterTable } from './rosterTable.ts'
import { saveFile } from './saveFile.ts'
import { writeCsv } from './writeCsv.ts'

/** Åtkomst: everybody with an account, and taking it away. For the administrators of the organisation. */
export function AccessPage() {
  const language = useLanguage()
  const { t } = language
  const { me } = useSession()
  const { data: roster, isPending, error } = useQuery(rosterQuery)
  const [show, setShow] = useState<Show>('all')
  const [search, setSearch] = useState('')
  const title = t('access:title')
  usePageTitle(title)
  const found = choose(roster ?? [], show, search)
  const download = () =>
    saveFile(`${t('access:file')}.csv`, 'text/csv', writeCsv(rosterTable(found, language)))
  return (
    <div className={styles['page']}>
      <PageHeading>{title}</PageHeading>
      <p>{t('access:lead', { organisation: me.organisation.name })}</p>
      <div className={styles['tools']}>
        <TextField label={t('access:search')} type="search" value={search} onChange={setSearch} />
        <Select
          label={t('access:show')}
          value={show}
          options={shows.map((value) => ({ value, label: t(`access:show.${value}`) }))}
          onChange={setShow}
        />
        <Button icon={Download} isDisabled={found.length === 0} onPress={download}>
          {t('access:download')}
        </Button>
      </div>
      {isPending && <Loading />}
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {roster && (
        <p role="status" className={styles['found']}>
          {t('access:found', { count: found.length })}
        </p>
      )}
      {roster && <Roster found={found} />}
    </div>
  )
}

/** What has been asked about somebody, in a dialog. */
interface Asked {
  readonly about: 'revoke' | 'erase'
  readonly person: RosterEntry
}

function Roster({ found }: { readonly found: readonly RosterEntry[] }) {
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [leftUndone, setLeftUndone] = useState<readonly LeftUndone[]>([])
  const close = () => {
    setAsked(null)
    // The button that was pressed may be gone with what it did.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) list.current?.focus({ preventScroll: true })
    })
  }
  return (
    <>
      {leftUndone.length > 0 && <LeftUndoneNotice leftUndone={leftUndone} />}
      {found.length === 0 && <EmptyState>{t('access:none')}</EmptyState>}
      <ul ref={list} tabIndex={-1} className={styles['people']} aria-label={t('access:title')}>
        {found.map((person) => (
          <PersonRow
            key={person.userId}
            person={person}
            onRevoke={() => setAsked({ about: 'revoke', person })}
            onErase={() => setAsked({ about: 'erase', person })}
            onLeftUndone={setLeftUndone}
          />
        ))}
      </ul>
      {asked?.about === 'revoke' && (
        <RevokeDialog person={asked.person} onClose={close} onLeftUndone={setLeftUndone} />
      )}
      {asked?.about === 'erase' && <EraseDialog person={asked.person} onClose={close} />}
    </>
  )
}
