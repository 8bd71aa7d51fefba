/** For the tests of adapters, here and in other packages. */
export { busContract, type BusUnderTest } from './busContract.ts'
export type { LogUnderTest, OpenLog } from './logUnderTest.ts'
export { updateLogContract } from './updateLogContract.ts'
export { temporaryFolder } from './temporaryFolder.ts'
export { newTestSchema, postgresAvailable, type TestSchema } from './testPostgres.ts'
