import { busContract } from '../testing/busContract.ts'
import { createMemoryBus } from './memoryBus.ts'

busContract('memory', async () => {
  const bus = createMemoryBus()
  return { nodes: [bus, bus], close: async () => {} }
})
