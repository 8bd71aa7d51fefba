/** What is drawn: pictures, charts, matrix and scorecard. */
import type { ImageFile, ImageWidth } from '@samplan/domain'
import type { PaperFields } from './paperFields.ts'

/** A picture. Its bytes are handed to the renderer beside the paper; where they are missing, `missing` stands instead. */
export interface PaperImage {
  readonly kind: 'image'
  /** Null where no picture has been chosen. */
  readonly file: Pick<ImageFile, 'hash' | 'mediaType' | 'width' | 'height'> | null
  /** Null of one that says nothing that the text does not say. */
  readonly alt: string | null
  readonly width: ImageWidth
  /** "Figur 3. Styrelsen"; null without one. */
  readonly caption: string | null
  readonly credit: string | null
  readonly missing: string
}

/** Who stands under whom, drawn. */
export interface PaperOrgChart {
  readonly kind: 'orgChart'
  readonly caption: string | null
  /** All of it in words. */
  readonly alt: string
  readonly boxes: readonly PaperBox[]
}

export interface PaperBox {
  readonly label: string
  readonly detail: string | null
  readonly children: readonly PaperBox[]
}

/** Shares of a whole: a chart, and its table. */
export interface PaperShares {
  readonly kind: 'shares'
  readonly caption: string | null
  readonly alt: string
  /** Of the whole, each from 0 to 1; empty where some share is not known and there is nothing to draw. */
  readonly slices: readonly number[]
  /** One row a share, in the order of the slices. */
  readonly table: PaperFields
}

/** Overarching goals × areas (målmatris), derived. */
export interface PaperMatrix {
  readonly kind: 'matrix'
  readonly caption: string
  /** Head of the first column. */
  readonly rowHead: string
  /** Areas. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly PaperMatrixCell[] }[]
  /** What a number and a cross mean. */
  readonly legend: string
}

export interface PaperMatrixCell {
  /** "3", "×", "× 3", or empty. */
  readonly text: string
  readonly filled: boolean
}

/** Each overarching goal with the year's goals that serve it (styrkort), derived. */
export interface PaperScorecard {
  readonly kind: 'scorecard'
  readonly caption: string
  readonly goalHead: string
  readonly placeHead: string
  /** The last one may be "Utan övergripande mål (15)". */
  readonly groups: readonly {
    readonly label: string
    /** Null where nothing leads to the overarching goal. */
    readonly anchor: string | null
    /** Stands where no goal of the year serves it. */
    readonly none: string | null
    readonly goals: readonly {
      readonly text: string
      /** "2.1 Tillväxt", and its anchor. */
      readonly place: string
      readonly target: string
    }[]
  }[]
}

/** Horizontal bars; every figure stands in words beside its bar and in `alt`. */
export interface PaperChart {
  readonly kind: 'chart'
  readonly caption: string
  readonly alt: string
  readonly bars: readonly {
    readonly label: string
    /** "6 000 000". */
    readonly amount: string
    /** "45 %". */
    readonly percent: string
    /** Of the longest bar: 0–1. */
    readonly length: number
  }[]
}
