import { roleSchema, type Role } from '@samplan/domain'
import { MailPlus, UserMinus } from 'lucide-react'
import { errorText } from '../../../api/errorText.ts'
import type { InvitationLink, PlanPerson } from '../../../api/schemas.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { classes, MenuButton, Select, showToast, type MenuEntry } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { useCommandToast } from '../useCommandToast.ts'
import styles from './Members.module.css'

interface MemberRowProps {
  readonly person: PlanPerson
  readonly onInvited: (invitation: InvitationLink | null) => void
}

export function MemberRow({ person, onInvited }: MemberRowProps) {
  const { t } = useLanguage()
  const { actor } = useSettings()
  const menu = useMemberMenu(person, onInvited)
  return (
    <li className={classes(rows['row'], styles['member'])}>
      <span className={rows['main']}>
        <span>
          {person.name}
          {person.userId === actor.userId && (
            <span className={rows['meta']}> {t('settings:members.you')}</span>
          )}
        </span>
        <span className={rows['meta']}>
          {[person.email, person.invited ? t('settings:members.invited') : null].filter(Boolean).join(' · ')}
        </span>
      </span>
      <RoleSelect person={person} />
      {menu.length > 0 && (
        <MenuButton label={t('settings:row.menu', { name: person.name })} groups={[{ entries: menu }]} />
      )}
    </li>
  )
}

function RoleSelect({ person: { name, email, role } }: { readonly person: PlanPerson }) {
  const { t } = useLanguage()
  const { give } = useSettings()
  const refusal = useRefusal()
  const { run, pending, error } = useSubmit((wanted: Role) =>
    give({ type: 'set-member', email: email ?? '', role: wanted }),
  )
  const closed = email === undefined || refusal({ type: 'set-member', email, role }) !== null
  if (closed) return <span className={rows['meta']}>{t(`common:role.${role}`)}</span>
  return (
    <div className={styles['role']}>
      <Select
        label={t('settings:members.roleOf', { name })}
        labelHidden
        value={role}
        options={roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        onChange={(wanted) => void run(wanted)}
        error={error}
        disabled={pending}
      />
    </div>
  )
}

function useMemberMenu(person: PlanPerson, onInvited: MemberRowProps['onInvited']): readonly MenuEntry[] {
  const language = useLanguage()
  const { t } = language
  const { give } = useSettings()
  const refusal = useRefusal()
  const toastGive = useCommandToast()
  const { userId, name, email, role, invited } = person
  if (email === undefined) return []
  const setAgain = { type: 'set-member', email, role } as const
  const remove = { type: 'remove-member', userId } as const
  const sendAgain = async () => {
    try {
      onInvited((await give(setAgain)).invitation)
    } catch (error) {
      showToast({ tone: 'block', text: errorText(error, language) })
    }
  }
  const again: MenuEntry = {
    id: 'again',
    label: t('settings:members.inviteAgain'),
    icon: MailPlus,
    refusal: refusal(setAgain),
    onSelect: () => void sendAgain(),
  }
  return [
    ...(invited ? [again] : []),
    {
      id: 'remove',
      label: t('settings:members.remove'),
      icon: UserMinus,
      refusal: refusal(remove),
      onSelect: () =>
        void toastGive(remove, { text: t('settings:members.removed', { name }), undo: setAgain }),
    },
  ]
}
