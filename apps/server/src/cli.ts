/** `npm run samplan -- COMMAND`: the command line of the server. */
import { translate } from '@samplan/i18n'
import { checkCommand } from './cli/checkCommand.ts'
import { MISUSED, type CliCommand, type CommandLine } from './cli/commandLine.ts'
import { helpCommand } from './cli/helpCommand.ts'
import { importCommand } from './cli/importCommand.ts'
import { userCommand } from './cli/userCommand.ts'
import { operatorLanguage } from './config/operatorLanguage.ts'
import { explainAndExit } from './life/explainAndExit.ts'

const commands: Readonly<Record<string, CliCommand>> = {
  import: importCommand,
  check: checkCommand,
  user: userCommand,
  help: helpCommand,
}

const line: CommandLine = {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  folders: [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()],
  variables: process.env,
}

async function run([name = 'help', ...args]: readonly string[]): Promise<number> {
  const command = commands[name]
  if (command === undefined) return MISUSED
  try {
    return await command(args, line)
  } catch (error) {
    if (isMisuse(error)) return MISUSED
    throw error
  }
}

/** What `parseArgs` throws at an option it does not know. */
const isMisuse = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

try {
  process.exitCode = await run(process.argv.slice(2))
  if (process.exitCode === MISUSED) line.printError(translate(operatorLanguage(process.env), 'cli:usage'))
} catch (error) {
  explainAndExit(error)
}
