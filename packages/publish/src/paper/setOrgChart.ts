import { orgList, orgTree, type OrgBox, type OrgChart } from '@samplan/domain'
import { captionOf } from './captionOf.ts'
import { emptyFigure } from './emptyFigure.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperBox, PaperFigureFrame, PaperOrgChart } from './paper.ts'

/** Null for a chart without a box or a caption. */
export function setOrgChart(chart: OrgChart, context: PaperContext): PaperOrgChart | PaperFigureFrame | null {
  const boxes = orgTree(chart.rows)
  if (boxes.length === 0) return emptyFigure(chart, context)
  return {
    kind: 'orgChart',
    caption: captionOf(chart, context),
    alt: context.words.orgChart(chart.caption, inWords(boxes, context)),
    boxes: setBoxes(boxes),
  }
}

/** Deeper than any organisation; Typst gives up on what is nested without end. */
const DEEPEST = 10

/** What stands too deep stands beside what it is under; the words say under whom it is. */
const setBoxes = (boxes: readonly OrgBox[]): PaperBox[] =>
  boxes.flatMap(({ row: { label, detail }, depth, children }) => {
    const below = setBoxes(children)
    return depth < DEEPEST
      ? [{ label, detail, children: below }]
      : [{ label, detail, children: [] }, ...below]
  })

/** "Styrelsen; Kansliet (12 anställda) under Styrelsen": who stands under whom. */
function inWords(boxes: readonly OrgBox[], { words }: PaperContext): string {
  const list = orgList(boxes)
  const above = new Map(list.flatMap((box) => box.children.map((child) => [child, box.row.label] as const)))
  return list
    .map((box) => {
      const { label, detail } = box.row
      const name = detail === null || detail === '' ? label : `${label} (${detail})`
      const superior = above.get(box)
      return superior === undefined ? name : words.under(name, superior)
    })
    .join('; ')
}
