/** The fields of structured blocks. Keys begin with the block's id. */
import type { BlockId } from '@samplan/domain'
import * as Y from 'yjs'
import { setIfChanged } from '../../records/setIfChanged.ts'
import { SECTION_MAPS, type SectionMapName } from '../../section/roots.ts'
import { restoreText } from './restoreText.ts'

/** Anchors follow the words by themselves, the layout is what it is, and who reconciled a table has done so. */
const NOT_RESTORED: ReadonlySet<SectionMapName> = new Set(['meta', 'anchors', 'reconciled'])
const RESTORED = SECTION_MAPS.filter((name) => !NOT_RESTORED.has(name))

/** Of other blocks nothing is taken away: nobody reads it, and they may come back. */
export function restoreFields(doc: Y.Doc, moment: Y.Doc, blocks: ReadonlySet<BlockId>): void {
  const ids: ReadonlySet<string> = blocks
  const isWanted = (key: string) => ids.has(key.slice(0, key.indexOf('/')))
  for (const name of RESTORED) {
    const [map, wanted] = [doc.getMap(name), moment.getMap(name)]
    for (const key of map.keys()) if (isWanted(key) && !wanted.has(key)) map.delete(key)
    for (const [key, value] of wanted) if (isWanted(key)) restoreValue(map, key, value)
  }
}

function restoreValue(map: Y.Map<unknown>, key: string, wanted: unknown): void {
  if (!(wanted instanceof Y.Text)) return setIfChanged(map, key, wanted)
  const standing = map.get(key)
  if (standing instanceof Y.Text) return restoreText(standing, wanted)
  const text = new Y.Text()
  map.set(key, text)
  restoreText(text, wanted)
}
