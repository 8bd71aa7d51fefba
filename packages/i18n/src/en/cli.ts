import type { Translated } from '../message.ts'
import type { cli as source } from '../sv/cli.ts'

export const cli: Translated<typeof source> = {
  usage: `Usage: npm run samplan -- COMMAND

  import FILE [--as EMAIL]   makes a plan of a plan file; answers with its id and what found no place
  check FILE [--json]        writes what is wrong with a plan file; exit code 1 if something must be mended
  user add EMAIL NAME [--administrator] [--organisation NAME]
                             adds a person and writes a link to choose a password by
  user sign-in EMAIL         writes a link that signs the person in, once within a quarter of an hour
  verify                     checks every frozen version and every decision; exit code 1 if anything is wrong
  backup FILE                makes a backup, also while the server is running
  restore FILE               restores a backup into an empty data folder or an empty schema
  help                       writes this

The commands use the same environment variables as the server (DATA_DIR, DATABASE_URL, …).`,
}
