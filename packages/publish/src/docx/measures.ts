/** Lengths in twips (twentieths of a point), as Word measures: the page of the PDF, so that both are read alike. */
export const PAGE = { width: 11_906, height: 16_838 }
export const MARGIN = { top: 1_701, right: 1_474, bottom: 1_588, left: 1_814, header: 794, footer: 794 }

/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right

/** A pixel is a 96th of an inch. */
export const TWIPS_PER_PIXEL = 15

/** One step of a list, or of a quote. */
export const INDENT = 397

/** Space at the left and right of a cell's text. */
export const CELL_PADDING = 85
