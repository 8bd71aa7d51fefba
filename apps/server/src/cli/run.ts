/** Finds the command and runs it; whatever comes of it is said in a line, and in an exit code. */
import { translate } from '@samplan/i18n'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { explain } from '../life/explain.ts'
import { backupCommand } from './backupCommand.ts'
import { checkCommand } from './checkCommand.ts'
import { MISUSED, type CliCommand, type CommandLine } from './commandLine.ts'
import { helpCommand } from './helpCommand.ts'
import { importCommand } from './importCommand.ts'
import { restoreCommand } from './restoreCommand.ts'
import { userCommand } from './userCommand.ts'
import { verifyCommand } from './verifyCommand.ts'

const commands: Readonly<Record<string, CliCommand>> = {
  import: importCommand,
  check: checkCommand,
  user: userCommand,
  verify: verifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  help: helpCommand,
}

export async function run([name = 'help', ...args]: readonly string[], line: CommandLine): Promise<number> {
  const exitCode = await attempt(commands[name], args, line)
  if (exitCode === MISUSED) line.printError(translate(operatorLanguage(line.variables), 'cli:usage'))
  return exitCode
}

async function attempt(command: CliCommand | undefined, args: readonly string[], line: CommandLine) {
  if (command === undefined) return MISUSED
  try {
    return await command(args, line)
  } catch (error) {
    if (isMisuse(error)) return MISUSED
    const explanation = explain(error, line.variables)
    if (explanation === null) throw error
    line.printError(explanation.line)
    return explanation.exitCode
  }
}

/** What `parseArgs` throws at an option it does not know. */
const isMisuse = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
