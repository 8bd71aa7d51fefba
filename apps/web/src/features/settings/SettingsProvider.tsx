import type { Plan } from '@samplan/domain'
import { compareText } from '@samplan/i18n'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { sendCommand } from '../../api/commands.ts'
import { peopleQuery } from '../../api/queries.ts'
import type { PlanPerson } from '../../api/schemas.ts'
import { useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { useActor } from '../../sync/index.ts'
import { SettingsContext, type Settings } from './settingsContext.ts'

interface SettingsProviderProps {
  readonly plan: Plan
  readonly people: readonly PlanPerson[]
  readonly children: ReactNode
}

export function SettingsProvider({ plan, people, children }: SettingsProviderProps) {
  const { locale } = useLanguage()
  const { me } = useSession()
  const queryClient = useQueryClient()
  const actor = useActor()
  const settings = useMemo<Settings>(() => {
    const byName = compareText(locale)
    return {
      plan,
      // Who has just been taken out of the plan may do nothing more.
      actor: actor ?? { userId: me.user.id, roles: [] },
      people: people.toSorted((a, b) => byName(a.name, b.name)),
      give: async (command) => {
        const done = await sendCommand(plan.id, command)
        if (command.type === 'set-member' || command.type === 'remove-member') {
          await queryClient.invalidateQueries({ queryKey: peopleQuery(plan.id).queryKey })
        }
        return done
      },
    }
  }, [plan, people, actor, me, locale, queryClient])
  return <SettingsContext value={settings}>{children}</SettingsContext>
}
