import type { ReactNode } from 'react'
import type { FigurePlace, FigureProps } from './figureProps.ts'

/** Words that lead to their place, where the page has a way to lead there. */
export const linked = (link: FigureProps['link'], place: FigurePlace, words: string): ReactNode =>
  link ? link(place, words) : words
