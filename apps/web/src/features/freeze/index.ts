/** "Frys version": what stands in the way of a freeze, and the freeze. */
export { FreezePage } from './FreezePage.tsx'
