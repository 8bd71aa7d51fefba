/** Edits of pictures, boxes, lists and figures. */
import { imageHashSchema, rowIdSchema } from '@samplan/domain'
import { isType, NEWS, onBlock, type Edit } from './edits.ts'

export const CONTENT_EDITS: Readonly<Record<string, Edit>> = {
  'a roster with somebody new': onBlock(isType('roster'), (roster) => {
    const id = rowIdSchema.parse('new')
    roster.rows.push({ id, name: NEWS, role: null, party: null, municipality: null })
    return { 'lists.changed': 1, 'rows.added': 1 }
  }),
  'a list without its first row': onBlock(isType('followUp'), (list) =>
    list.rows.shift() ? { 'lists.changed': 1, 'rows.removed': 1 } : null,
  ),
  'a share of another size': onBlock(isType('shares'), (shares) => {
    const [row] = shares.rows
    if (!row) return null
    row.percent = row.percent === 7 ? 8 : 7
    return { 'figures.changed': 1, 'rows.changed': 1 }
  }),
  'a project with another aim': onBlock(isType('project'), (project) => {
    project.aim += ` ${NEWS}`
    return { 'projects.reworded': 1 }
  }),
  'a project in another state': onBlock(isType('project'), (project) => {
    project.status = project.status === 'applied' ? 'granted' : 'applied'
    return { 'projects.adjusted': 1 }
  }),
  'a picture that is exchanged': onBlock(isType('image'), (image) => {
    if (!image.file) return null
    image.file.hash = imageHashSchema.parse('f'.repeat(64))
    return { 'images.exchanged': 1 }
  }),
  'a picture of other words': onBlock(isType('image'), (image) => {
    image.alt += NEWS
    return { 'images.changed': 1 }
  }),
  'a derived figure with another caption': onBlock(isType('derivedFigure'), (figure) => {
    figure.caption += NEWS
    return { 'figures.changed': 1 }
  }),
  'a callout of another kind': onBlock(isType('callout'), (callout) => {
    callout.tone = callout.tone === 'vision' ? 'fact' : 'vision'
    return { 'callouts.changed': 1 }
  }),
}
