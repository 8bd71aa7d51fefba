import type { Labels } from '@samplan/domain'
import { createContext } from 'react'

/** The organisation's own words for goals and activities. */
export const LabelsContext = createContext<Labels>({})
