export { readLastPlace, writeLastPlace, type LastPlace } from './lastPlace.ts'
export { readLocal, writeLocal } from './localStore.ts'
