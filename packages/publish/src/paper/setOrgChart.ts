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
    boxes: boxes.map(setBox),
  }
}

const setBox = ({ row: { label, detail }, children }: OrgBox): PaperBox => ({
  label,
  detail,
  children: children.map(setBox),
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
