/** The live plan and what this person may do to it, for every part of the settings. */
import {
  authorise,
  checkCommand,
  isCaseCommand,
  isThreadCommand,
  type Actor,
  type Command,
  type Plan,
} from '@samplan/domain'
import { createContext, useContext } from 'react'
import type { CommandDone, PlanPerson } from '../../api/schemas.ts'
import { useLanguage } from '../../language/index.ts'

export interface Settings {
  readonly plan: Plan
  readonly actor: Actor
  /** The members with names, in the order of their names. */
  readonly people: readonly PlanPerson[]
  /** @throws ApiError */
  readonly give: (command: Command) => Promise<CommandDone>
}

export const SettingsContext = createContext<Settings | null>(null)

export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (settings === null) throw new Error('useSettings needs the settings page above it')
  return settings
}

/** Why a command would be refused now, in words; null when nothing is in its way. The server judges again. */
export function useRefusal(): (command: Command) => string | null {
  const { plan, actor } = useSettings()
  const { tUnknown } = useLanguage()
  return (command) => {
    const right = authorise(actor, command, plan)
    // Whether a member may be set hangs on an account that only the server can look up.
    const judgedHere = command.type !== 'set-member' && !isThreadCommand(command) && !isCaseCommand(command)
    const verdict = right.ok && judgedHere ? checkCommand(plan, command) : right
    return verdict.ok ? null : (tUnknown(`errors:${verdict.code}`) ?? verdict.code)
  }
}
