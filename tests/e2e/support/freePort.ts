import { once } from 'node:events'
import { createServer } from 'node:net'
import { z } from 'zod'

const addressSchema = z.object({ port: z.int() })

/** A port that nobody uses just now, for what must know its address before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = addressSchema.parse(server.address())
  server.close()
  await once(server, 'close')
  return port
}
