/** What an officer's own browser may send by hand, past the page: nothing that changes a foreign section. */
import { sectionDocName } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import * as encoding from 'lib0/encoding'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { lastSeqs, storedDoc } from './support/log.ts'
import { openPlan } from './support/openPlan.ts'
import { realPlan } from './support/realPlan.ts'
import { useStage } from './support/stage.ts'

const file = realPlan('norrbotten-2016')

const STEP_2 = 1
const UPDATE = 2
const REFUSED = 101

const outlineSchema = z.object({
  sections: z.array(z.object({ id: sectionIdSchema, title: z.string().nullable() })),
})

describe.skipIf(file === null)('a WebSocket made by hand in the browser of an officer', () => {
  const stage = useStage(file)

  test('changes no byte of any foreign section, and is told so', async () => {
    const officer = await openPlan(stage, 'handlaggare1')
    const api = await stage.apiAs('lasare')
    const before = await api.get(z.unknown(), `/api/plans/${stage.planId}/plan.json`)
    const logBefore = lastSeqs(stage.server, stage.planId)
    const { sections } = outlineSchema.parse(before)
    const foreign = sections.filter(({ title }) => title !== 'Hållbar tillväxt och utveckling')
    expect(foreign).toHaveLength(15)
    for (const { id } of foreign) {
      const doc = storedDoc(stage.server, stage.planId, sectionDocName(id))
      for (const frame of forgeries(sectionDocName(id), id, doc)) {
        expect(await answersTo(officer.page, stage.planId, sectionDocName(id), frame)).toContain(REFUSED)
      }
    }
    expect(lastSeqs(stage.server, stage.planId)).toEqual(logBefore)
    expect(await api.get(z.unknown(), `/api/plans/${stage.planId}/plan.json`)).toEqual(before)
  })

  test('still writes the own section', async () => {
    const officer = await openPlan(stage, 'handlaggare1')
    const { sections } = outlineSchema.parse(
      await (await stage.apiAs('lasare')).get(z.unknown(), `/api/plans/${stage.planId}/plan.json`),
    )
    const own = sections.find(({ title }) => title === 'Hållbar tillväxt och utveckling')
    if (!own) throw new Error('no own section')
    const name = sectionDocName(own.id)
    const [frame] = forgeries(name, own.id, storedDoc(stage.server, stage.planId, name))
    if (!frame) throw new Error('no frame')
    expect(await answersTo(officer.page, stage.planId, name, frame)).toContain(100)
  })
})

/** New text as an update and as a step 2, and the deletion of all there is. */
function forgeries(docName: string, root: string, doc: Y.Doc): number[][] {
  const insertion = updateOn(doc, (copy) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('id', `forged-${docName}`)
    paragraph.insert(0, [new Y.XmlText('Inte mitt avsnitt')])
    copy.getXmlFragment(root).push([paragraph])
  })
  const deletion = updateOn(doc, (copy) => {
    const fragment = copy.getXmlFragment(root)
    fragment.delete(0, fragment.length)
  })
  const inserting = [syncFrame(docName, UPDATE, insertion), syncFrame(docName, STEP_2, insertion)]
  // Deleting everything where there is nothing is no write, and nobody refuses it.
  return doc.getXmlFragment(root).length === 0
    ? inserting
    : [...inserting, syncFrame(docName, UPDATE, deletion)]
}

/** What the edit does to a fresh copy, as an update. */
function updateOn(doc: Y.Doc, edit: (copy: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  edit(copy)
  return Y.encodeStateAsUpdate(copy, before)
}

/** As numbers, which go into the page as they are. */
function syncFrame(docName: string, type: number, bytes: Uint8Array): number[] {
  const frame = encoding.encode((encoder) => {
    encoding.writeVarString(encoder, docName)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, bytes)
  })
  return [...frame]
}

/** Opens the document's channel, sends the frame, and returns the types of what comes back until one is a verdict. */
async function answersTo(page: Page, planId: string, docName: string, frame: number[]): Promise<number[]> {
  const step1 = syncFrame(docName, 0, Uint8Array.of(0))
  return page.evaluate(
    async ([path, frames, typeAt]) => {
      const socket = new WebSocket(path.replace('http', 'ws'))
      socket.binaryType = 'arraybuffer'
      const types: number[] = []
      const { promise, resolve } = Promise.withResolvers<void>()
      socket.addEventListener('open', () => {
        for (const bytes of frames) socket.send(Uint8Array.from(bytes))
      })
      socket.addEventListener('message', ({ data }) => {
        const type = new Uint8Array(data as ArrayBuffer)[typeAt] ?? -1
        types.push(type)
        if (type >= 100) resolve()
      })
      socket.addEventListener('close', ({ code }) => {
        types.push(code)
        resolve()
      })
      await promise
      socket.close()
      return types
    },
    [`${new URL(page.url()).origin}/sync/${planId}?control=1`, [step1, frame], docName.length + 1] as const,
  )
}
