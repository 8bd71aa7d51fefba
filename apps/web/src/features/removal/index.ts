export { RemovalGuard } from './RemovalGuard.tsx'
export { useRemovalGuard, type Guard } from './removalContext.ts'
