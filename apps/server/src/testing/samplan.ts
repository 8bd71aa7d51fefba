import { run } from '../cli/run.ts'

/** Gives a command as the operator does, with these variables alone, and returns what it printed. */
export async function samplan(args: readonly string[], variables: Record<string, string>) {
  const said = { output: '', errors: '' }
  const code = await run(args, {
    print: (text) => void (said.output += `${text}\n`),
    printError: (text) => void (said.errors += `${text}\n`),
    folders: ['/nowhere'],
    variables,
  })
  return { code, ...said }
}
