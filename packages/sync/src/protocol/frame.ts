/**
 * One message to whoever has a document open. It is encoded once however many sockets it goes to: as it is for a
 * document's own socket, and behind the document's name for a plan's socket.
 */
import { OUTLINE } from '@samplan/document'
import * as encoding from 'lib0/encoding'
import type { Refusal } from '../refusal.ts'
import { MESSAGE, SYNC } from './messageTypes.ts'

export class Frame {
  readonly docName: string
  readonly plain: Uint8Array
  #addressed: Uint8Array | null = null

  constructor(docName: string, write: (encoder: encoding.Encoder) => void) {
    this.docName = docName
    this.plain = encoding.encode(write)
  }

  get addressed(): Uint8Array {
    this.#addressed ??= encoding.encode((encoder) => {
      encoding.writeVarString(encoder, this.docName)
      encoding.writeUint8Array(encoder, this.plain)
    })
    return this.#addressed
  }
}

const syncFrame = (docName: string, type: number, bytes: Uint8Array): Frame =>
  new Frame(docName, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, bytes)
  })

export const step1Frame = (docName: string, stateVector: Uint8Array): Frame =>
  syncFrame(docName, SYNC.step1, stateVector)

export const step2Frame = (docName: string, update: Uint8Array): Frame =>
  syncFrame(docName, SYNC.step2, update)

export const updateFrame = (docName: string, update: Uint8Array): Frame =>
  syncFrame(docName, SYNC.update, update)

export const awarenessFrame = (docName: string, awarenessUpdate: Uint8Array): Frame =>
  new Frame(docName, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, awarenessUpdate)
  })

export const storedFrame = (docName: string, count: number): Frame =>
  new Frame(docName, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.stored)
    encoding.writeVarUint(encoder, count)
  })

export const refusedFrame = (docName: string, { code, params }: Refusal): Frame =>
  new Frame(docName, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.refused)
    encoding.writeVarString(encoder, JSON.stringify({ code, params }))
  })

export const closeChannelFrame = (docName: string, code: number, reason: string): Frame =>
  new Frame(docName, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.closeChannel)
    encoding.writeVarUint(encoder, code)
    encoding.writeVarString(encoder, reason)
  })

export const newsFrame = new Frame(OUTLINE, (encoder) => encoding.writeVarUint(encoder, MESSAGE.news))

export const stalledFrame = (docName: string, stalled: boolean): Frame =>
  new Frame(docName, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.storingStalled)
    encoding.writeVarUint(encoder, stalled ? 1 : 0)
  })
