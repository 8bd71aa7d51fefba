import { translate } from '@samplan/i18n'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { DONE, type CliCommand } from './commandLine.ts'

export const helpCommand: CliCommand = async (_, line) => {
  line.print(translate(operatorLanguage(line.variables), 'cli:usage'))
  return DONE
}
