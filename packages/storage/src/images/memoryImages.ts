/** Pictures that are kept for as long as the process lives: for a server that is only tried. */
import { imageHashSchema, organisationIdSchema } from '@samplan/domain'
import { sha256Hex } from '../versions/sha256Hex.ts'
import type { ImageStore } from './imageStore.ts'

export function memoryImages(): ImageStore {
  const images = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    get: async (organisationId, hash) => images.get(`${organisationId}/${hash}`)?.slice() ?? null,
    has: async (organisationId, hash) => images.has(`${organisationId}/${hash}`),
    put: async (organisationId, bytes) => {
      const hash = imageHashSchema.parse(sha256Hex(bytes))
      images.set(`${organisationId}/${hash}`, new Uint8Array(bytes))
      return hash
    },
    list: async function* () {
      for (const name of images.keys()) {
        const [organisationId, hash] = name.split('/')
        yield {
          organisationId: organisationIdSchema.parse(organisationId),
          hash: imageHashSchema.parse(hash),
        }
      }
    },
  }
}
