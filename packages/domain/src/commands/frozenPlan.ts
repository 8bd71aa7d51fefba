/** What may still be done to a frozen or adopted plan: nothing that shows in the frozen document. */
import { CASE_FACTS } from '../plan/facts.ts'
import type { PlanSettings } from '../plan/settings.ts'
import type { ResolvedCommand } from './command.ts'

const SETTINGS = ['commentsWhileFrozen']

const onlyHas = (value: object, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key))

/** @param settings whether comments are still taken */
export function fitsFrozenPlan(
  command: ResolvedCommand,
  { commentsWhileFrozen }: Pick<PlanSettings, 'commentsWhileFrozen'>,
): boolean {
  switch (command.type) {
    case 'set-member':
    case 'remove-member':
      return true
    case 'close-threads':
      return commentsWhileFrozen
    case 'set-facts':
      return onlyHas(command.facts, CASE_FACTS)
    case 'set-settings':
      return onlyHas(command.settings, SETTINGS)
    default:
      return false
  }
}
