import type { Language } from '../../language/index.ts'
import type { RosterEntry } from './api.ts'

/** The roster in rows, headings first, in the reader's language; times as ISO days, which every spreadsheet knows. */
export function rosterTable(roster: readonly RosterEntry[], { t }: Language): string[][] {
  const heading = [
    t('access:column.name'),
    t('access:column.email'),
    t('access:column.role'),
    t('access:column.ways'),
    t('access:column.lastSeen'),
    t('access:column.plans'),
    t('access:column.sessions'),
    t('access:column.tokens'),
    t('access:column.withdrawn'),
  ]
  const rows = roster.map((entry) => [
    entry.name,
    entry.erased ? '' : entry.email,
    entry.role === 'administrator' ? t('access:administrator') : t('access:column.member'),
    entry.signsInBy.map((way) => t(`access:way.${way}`)).join(', '),
    day(entry.lastSeenAt),
    entry.plans.map(({ title, role }) => `${title}: ${t(`common:role.${role}`)}`).join(', '),
    String(entry.openSessions),
    String(entry.programTokens),
    day(entry.withdrawnAt),
  ])
  return [heading, ...rows]
}

const day = (time: string | null): string => time?.slice(0, 10) ?? ''
