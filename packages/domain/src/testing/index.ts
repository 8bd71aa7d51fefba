/** Generators of plans for tests of every package. */
export { arbitraryPlan } from './arbitraryPlan.ts'
export { arbitraryBlock, type BlockDraft } from './arbitraryBlock.ts'
