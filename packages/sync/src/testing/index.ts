/** For tests, here and elsewhere: the ports in memory. */
export { ManualClock } from './ManualClock.ts'
export { MemoryTransport } from './MemoryTransport.ts'
export { MemoryUpdateLog } from './MemoryUpdateLog.ts'
