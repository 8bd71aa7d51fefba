import type { Command } from '@samplan/domain'
import { useCallback } from 'react'
import { ApiError } from '../../api/apiError.ts'
import { sendCommand } from '../../api/commands.ts'
import { errorText } from '../../api/errorText.ts'
import { useLanguage } from '../../language/index.ts'
import { showToast } from '../../ui/index.ts'
import type { CommandOutcome } from '../types.ts'
import { useOpenPlan } from './planContext.ts'

/** Gives a command; a refusal is shown as a toast, and what the command changed comes back through the live plan. */
export function useCommand(): (command: Command) => Promise<CommandOutcome> {
  const { planId } = useOpenPlan()
  const language = useLanguage()
  return useCallback(
    async (command) => {
      try {
        await sendCommand(planId, command)
        return { status: 'done' }
      } catch (error) {
        showToast({ tone: 'block', text: errorText(error, language) })
        return { status: 'refused', code: error instanceof ApiError ? error.code : 'unexpected' }
      }
    },
    [planId, language],
  )
}
