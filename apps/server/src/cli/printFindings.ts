/** What checking has found, a line each, for whoever runs the server. */
import { translatorFor, type Locale, type Translator } from '@samplan/i18n'
import { RENDERER } from '@samplan/publish'
import type { Fault } from '../verify/fault.ts'
import { verifyStorage, type Finding, type Stored } from '../verify/verifyStorage.ts'
import type { CommandLine } from './commandLine.ts'

export interface Checked {
  readonly versions: number
  readonly faults: number
}

/** @param fine whether what is in order gets its line too */
export async function printFindings(
  stored: Stored,
  locale: Locale,
  { print, printError }: Pick<CommandLine, 'print' | 'printError'>,
  fine: boolean,
): Promise<Checked> {
  const translator = translatorFor(locale)
  let [versions, faults] = [0, 0]
  for await (const finding of verifyStorage(stored)) {
    if (finding.of === 'version') versions += 1
    faults += finding.faults.length
    for (const line of faultLines(translator, finding)) printError(line)
    if (fine && finding.faults.length === 0) for (const line of fineLines(translator, finding)) print(line)
  }
  return { versions, faults }
}

function fineLines({ translate }: Translator, finding: Finding): readonly string[] {
  if (finding.of === 'database') return []
  const { plan } = finding
  if (finding.of === 'case')
    return [translate('archive:verify.decisions', { plan, count: finding.decisions })]
  const { label, number, sha256 } = finding.head
  const others = new Set(finding.renderers.filter((renderer) => renderer !== RENDERER))
  return [
    translate('archive:verify.version', { plan, label, number, hash: sha256 }),
    ...[...others].map((renderer) =>
      translate('archive:verify.otherRenderer', { plan, label, number, renderer, own: RENDERER }),
    ),
  ]
}

function faultLines(translator: Translator, finding: Finding): readonly string[] {
  const { translate } = translator
  return finding.faults.map((found) => {
    const fault = wordsOf(translator, found)
    if (finding.of === 'database') return translate('archive:verify.databaseFault', { fault })
    const { plan } = finding
    if (finding.of === 'case') return translate('archive:verify.caseFault', { plan, fault })
    const { label, number } = finding.head
    return translate('archive:verify.versionFault', { plan, label, number, fault })
  })
}

const wordsOf = ({ translateUnknown }: Translator, { code, params }: Fault): string =>
  translateUnknown(`archive:fault.${code}`, params) ?? code
