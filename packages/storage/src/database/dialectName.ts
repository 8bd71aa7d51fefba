/** The databases that the same queries serve. */
export type DialectName = 'sqlite' | 'postgres'
