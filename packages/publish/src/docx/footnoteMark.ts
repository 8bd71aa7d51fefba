/** The mark that leads to a note at the foot of the page. */
import { BuilderElement, FootnoteReferenceRun, Run } from 'docx'

/** @param id of the note, from 1  @param mark as the plan has it; null for the number that Word gives it */
export function footnoteMark(id: number, mark: string | null): Run[] {
  if (mark === null) return [new FootnoteReferenceRun(id)]
  // LibreOffice takes a mark of one character; what follows it is superscript all the same.
  const [first = '', ...others] = [...mark]
  const style = 'FootnoteReference'
  const rest = others.length === 0 ? [] : [new Run({ style, text: others.join('') })]
  return [new Run({ style, children: [reference(id), first] }), ...rest]
}

/** The library numbers notes by itself; here the plan's own mark follows. */
const reference = (id: number): BuilderElement =>
  new BuilderElement({
    name: 'w:footnoteReference',
    attributes: {
      customMarkFollows: { key: 'w:customMarkFollows', value: 1 },
      id: { key: 'w:id', value: id },
    },
  })
