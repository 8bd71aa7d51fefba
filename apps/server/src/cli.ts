/** `npm run samplan -- COMMAND`: the command line of the server. */
import { run } from './cli/run.ts'

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  folders: [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()],
  variables: process.env,
})
