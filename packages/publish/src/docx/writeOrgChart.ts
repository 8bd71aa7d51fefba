import type { PaperBox, PaperNode, PaperOrgChart } from '../paper/paper.ts'
import { plainInlines } from '../paper/plainText.ts'
import type { Place, Written } from './place.ts'
import { writeCaption } from './writeCaption.ts'

type WriteNodes = (nodes: readonly PaperNode[], place: Place) => Written[]

/** As lists in lists: who stands under whom is heard, and changed in Word with Tab. */
export const writeOrgChart = (
  { caption, boxes }: PaperOrgChart,
  place: Place,
  writeNodes: WriteNodes,
): Written[] => [...writeCaption(caption), ...writeNodes([listOf(boxes)], place)]

const listOf = (boxes: readonly PaperBox[]): PaperNode => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: boxes.map(({ label, detail, children }) => [
    {
      kind: 'paragraph',
      content: [...plainInlines(label, { bold: true }), ...plainInlines(detail === null ? '' : ` ${detail}`)],
    },
    ...(children.length === 0 ? [] : [listOf(children)]),
  ]),
})
