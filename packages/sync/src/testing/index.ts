/** For tests, here and elsewhere: the ports in memory, and clients that show what they are sent. */
export {
  BUDGET,
  createWorld,
  FOREIGN,
  OWN,
  PLAN,
  testUser,
  testUserId,
  type World,
  type WorldOptions,
} from './createWorld.ts'
export { enter, enterState } from './enterState.ts'
export { ManualClock } from './ManualClock.ts'
export { MemoryTransport } from './MemoryTransport.ts'
export { MemoryUpdateLog } from './MemoryUpdateLog.ts'
export { mutatedFrame } from './mutations.ts'
export { startThread, wordsUnder } from './reviewing.ts'
export { seededRandom } from './seededRandom.ts'
export { TestBus } from './TestBus.ts'
export { TestClient } from './TestClient.ts'
