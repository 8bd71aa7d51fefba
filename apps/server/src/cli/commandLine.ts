/** What a command of `samplan` is: it gets its arguments, and answers with an exit code. */

export interface CommandLine {
  /** Prints a line for the person who asked. */
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
  /** The folder against which file names are resolved first, and the one that npm was called in. */
  readonly folders: readonly string[]
  readonly variables: Readonly<Record<string, string | undefined>>
}

export type CliCommand = (args: readonly string[], line: CommandLine) => Promise<number>

export const DONE = 0
/** Something was looked at and found wanting. */
export const FOUND = 1
/** sysexits.h: EX_USAGE. */
export const MISUSED = 64
