/** Frames that were honest once, and what a broken network, a broken client or an enemy makes of them. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { encodeAwareness } from '../presence/awarenessCodec.ts'
import { MESSAGE, SYNC } from '../protocol/messageTypes.ts'
import {
  deletionOf,
  hugeCountUpdate,
  repeatedClientUpdate,
  secondOfTwo,
  updateOn,
  zeroLengthUpdate,
} from './frames.ts'

type Random = () => number

const below = (random: Random, limit: number): number => Math.floor(random() * limit)

function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  const choice = choices[below(random, choices.length)]
  if (choice === undefined) throw new Error('Nothing to pick from')
  return choice
}

const syncFrame = (type: number, bytes: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, bytes)
  })

const awarenessFrame = (bytes: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, bytes)
  })

/** Of a client with this document; `foreignClientId` is somebody else's in its awareness. */
export function mutatedFrame(doc: Y.Doc, foreignClientId: number, random: Random): Uint8Array {
  const mutate = pick(random, [flipBits, flipBits, cut, garble, stretch])
  const crafted = random() < 0.3
  return crafted ? craftedFrame(doc, foreignClientId, random) : mutate(honestFrame(doc, random), random)
}

function honestFrame(doc: Y.Doc, random: Random): Uint8Array {
  return pick(random, [
    () => syncFrame(SYNC.update, edit(doc, random)),
    () => syncFrame(SYNC.update, edit(doc, random)),
    () => syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)),
    () => syncFrame(SYNC.step1, Y.encodeStateVector(doc)),
    () => awarenessFrame(encodeAwareness([{ clientId: doc.clientID, clock: 1, json: '{"cursor":1}' }])),
    () => Uint8Array.of(MESSAGE.queryAwareness),
  ])()
}

function edit(doc: Y.Doc, random: Random): Uint8Array {
  return updateOn(doc, (copy) => {
    const fragment = copy.getXmlFragment('own')
    const choice = below(random, 3)
    if (choice === 0) copy.getMap('fields').set(`b${below(random, 9)}/due`, String(random()))
    else if (choice === 1 && fragment.length > 0) fragment.delete(below(random, fragment.length), 1)
    else fragment.insert(0, [new Y.XmlElement('paragraph')])
  })
}

function craftedFrame(doc: Y.Doc, foreignClientId: number, random: Random): Uint8Array {
  const [someClient = 7] = doc.store.clients.keys()
  return pick(random, [
    () => syncFrame(SYNC.update, zeroLengthUpdate(pick(random, ['own', 'fields', 'nowhere']))),
    () => syncFrame(SYNC.update, zeroLengthUpdate('fields', someClient)),
    () => syncFrame(SYNC.update, hugeCountUpdate(2 ** below(random, 50))),
    () => syncFrame(SYNC.update, repeatedClientUpdate('own')),
    () => syncFrame(SYNC.step2, deletionOf(someClient, below(random, 99), 2 ** below(random, 40))),
    () => syncFrame(SYNC.update, secondOfTwo(doc)),
    () => awarenessFrame(encodeAwareness([{ clientId: foreignClientId, clock: 2 ** 40, json: 'null' }])),
    () =>
      awarenessFrame(encodeAwareness([{ clientId: foreignClientId, clock: 2 ** 40, json: '{"user":{}}' }])),
    () => randomBytes(below(random, 200), random),
  ])()
}

function flipBits(frame: Uint8Array, random: Random): Uint8Array {
  const flipped = frame.slice()
  for (let flips = 1 + below(random, 4); flips > 0; flips--) {
    const at = below(random, flipped.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8))
  }
  return flipped
}

const cut = (frame: Uint8Array, random: Random): Uint8Array => frame.slice(0, below(random, frame.length))

/** Some bytes in the middle become others, or more of them. */
function garble(frame: Uint8Array, random: Random): Uint8Array {
  const at = below(random, frame.length)
  const rest = frame.slice(at + below(random, 6))
  return Uint8Array.from([...frame.slice(0, at), ...randomBytes(below(random, 8), random), ...rest])
}

/** A length somewhere becomes huge. */
function stretch(frame: Uint8Array, random: Random): Uint8Array {
  const at = below(random, frame.length)
  return Uint8Array.from([...frame.slice(0, at), 0xff, 0xff, 0xff, 0xff, 0x7f, ...frame.slice(at + 1)])
}

function randomBytes(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => below(random, 256))
}
