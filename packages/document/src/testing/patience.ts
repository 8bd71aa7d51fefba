/** To be imported by files of property tests: their hundred runs each take more than five seconds on a busy machine. */
import { vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })
