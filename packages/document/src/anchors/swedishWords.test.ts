/** What becomes of a marked passage in everyday editing, in words that recur. */
import { joinBackward, setBlockType, splitBlock } from '@tiptap/pm/commands'
import { wrapInList } from '@tiptap/pm/schema-list'
import { describe, expect, test } from 'vitest'
import { pmSchema } from '../schema/pmSchema.ts'
import { Scene } from '../testing/writers/Scene.ts'

const heading = setBlockType(pmSchema.node('heading').type, { level: 1 })
const bodyText = setBlockType(pmSchema.node('paragraph').type)
const bulletList = wrapInList(pmSchema.node('bulletList').type)

describe('a marked passage stays on its words', () => {
  test('when something is typed in it and beside it', () => {
    const scene = new Scene('Planen [och budgeten] antas')
    scene.anna.type('nya ', 'och')
    scene.anna.type('hela ', 'budgeten')
    expect(scene.marked).toEqual(['Planen nya [och ]hela [budgeten] antas'])
  })

  test('when a word that ends as it begins is typed before it', () => {
    const scene = new Scene('Planen [antas]')
    scene.anna.type('nya ', 'antas')
    expect(scene.marked).toEqual(['Planen nya [antas]'])
  })

  test('when its first and its last letter are doubled, and single again', () => {
    const scene = new Scene('Vi [öva] ')
    scene.anna.change(({ tr }) => tr.insertText('ö', 4))
    scene.anna.change(({ tr }) => tr.insertText('a', 8))
    expect(scene.marked).toEqual(['Vi ö[öva]a '])
    scene.anna.change(({ tr }) => tr.delete(4, 5))
    scene.anna.change(({ tr }) => tr.delete(6, 7))
    expect(scene.marked).toEqual(['Vi [öva] '])
  })

  test('when Enter cuts it in two, and when that is undone and done again', () => {
    const scene = new Scene('Kommunerna [samverkar om kultur] och fritid')
    scene.anna.at('om kultur', splitBlock)
    expect(scene.marked).toEqual(['Kommunerna [samverkar ]', '[om kultur] och fritid'])
    scene.anna.undo()
    expect(scene.marked).toEqual(['Kommunerna [samverkar om kultur] och fritid'])
    scene.anna.redo()
    expect(scene.marked).toEqual(['Kommunerna [samverkar ]', '[om kultur] och fritid'])
  })

  test('when Enter is pressed at its start and at its end', () => {
    const scene = new Scene('Vi ska [växa] tillsammans')
    scene.anna.at('växa', splitBlock)
    scene.anna.at(' tillsammans', splitBlock)
    expect(scene.marked).toEqual(['Vi ska ', '[växa]', ' tillsammans'])
  })

  test('when its paragraph is joined to the one before', () => {
    const scene = new Scene('Mål och mål. ', '[Mål] och medel')
    scene.anna.at('Mål och medel', joinBackward)
    expect(scene.marked).toEqual(['Mål och mål. [Mål] och medel'])
  })

  test('when its paragraph becomes a heading, and a list item', () => {
    const scene = new Scene('Inledning', 'Detta är [målet för året]')
    scene.anna.at('Detta', heading)
    expect(scene.marked).toEqual(['Inledning', 'Detta är [målet för året]'])
    scene.anna.at('Detta', bodyText)
    scene.anna.at('Detta', bulletList)
    expect(scene.marked).toEqual(['Inledning', 'Detta är [målet för året]'])
  })

  test('when its paragraph moves past others that say the same', () => {
    const scene = new Scene('Samverkan', 'Samverkan', '[Samverkan]', 'Kultur', 'Samverkan')
    scene.anna.move(2, 4)
    expect(scene.marked).toEqual(['Samverkan', 'Samverkan', 'Kultur', 'Samverkan', '[Samverkan]'])
    scene.anna.move(4, 0)
    expect(scene.marked).toEqual(['[Samverkan]', 'Samverkan', 'Samverkan', 'Kultur', 'Samverkan'])
  })

  test('when it is cut and pasted into another paragraph, whole and in part', () => {
    const scene = new Scene('Länets [kommuner och regionen] samverkar', 'I styrelsen sitter ledamöter')
    scene.anna.cut('kommuner och regionen ')('ledamöter')
    expect(scene.marked).toEqual(['Länets samverkar', 'I styrelsen sitter [kommuner och regionen] ledamöter'])
    scene.anna.cut('regionen ')('samverkar')
    expect(scene.marked).toEqual([
      'Länets [regionen] samverkar',
      'I styrelsen sitter [kommuner och ]ledamöter',
    ])
  })

  test('when two short paragraphs that say the same change places and become a list in one step', () => {
    const scene = new Scene('Ja', '[Ja]', 'Nej')
    scene.anna.change(({ tr, doc, schema }) => {
      const items = [doc.child(1), doc.child(0)].map((child) => schema.node('listItem', null, [child]))
      return tr.replaceWith(0, 8, schema.node('bulletList', null, items))
    })
    expect(scene.marked).toEqual(['[Ja]', 'Ja', 'Nej'])
  })

  test('when its short paragraph is cut, and pasted later', () => {
    const scene = new Scene('Ja', '[Ja]', 'Nej')
    const paste = scene.anna.cutBlock(1)
    expect(scene.marked).toEqual(['Ja', 'Nej'])
    paste(2)
    expect(scene.marked).toEqual(['Ja', 'Nej', '[Ja]'])
  })

  test('when it is replaced together with text that stays', () => {
    const scene = new Scene('Målet är en [levande landsbygd] för alla')
    scene.anna.change(({ tr, schema }) =>
      tr.replaceWith(1, tr.doc.content.size - 1, schema.text('Visionen: en levande landsbygd, år 2030')),
    )
    expect(scene.marked).toEqual(['Visionen: en [levande landsbygd], år 2030'])
  })
})

describe('a marked passage that is deleted', () => {
  test('is not taken for the same word next to it', () => {
    const scene = new Scene('barn och [barn] och unga')
    scene.anna.cut('barn och barn')
    expect(scene.marked).toEqual([' och unga'])
  })

  test('is not what is typed in its place, though it says the same', () => {
    const scene = new Scene('Vi antar [planen] i dag')
    scene.anna.cut('planen')
    scene.anna.type('planen', ' i dag')
    expect(scene.marked).toEqual(['Vi antar planen i dag'])
  })

  test('comes back with the undo, beside the same words typed anew', () => {
    const scene = new Scene('Vi antar [planen] i dag')
    scene.anna.cut('planen')
    scene.section.settle()
    scene.bo.type('planen ', 'i dag')
    scene.section.settle()
    scene.anna.undo()
    expect(scene.marked).toEqual(['Vi antar [planen] planen i dag'])
  })

  test('comes back with the undo, however short it is, and with no other paste', () => {
    const scene = new Scene('Det är [en] plan, en av flera')
    scene.anna.cut('en')
    scene.section.settle()
    scene.bo.cut('en av')('Det')
    expect(scene.marked).toEqual(['en avDet är  plan,  flera'])
    scene.anna.undo()
    expect(scene.marked).toEqual(['en avDet är [en] plan,  flera'])
  })

  test('comes back with the undo of the deletion of its paragraph', () => {
    const scene = new Scene('Först', '[Sedan] och sedan', 'Sist')
    scene.anna.cutBlock(1)
    expect(scene.marked).toEqual(['Först', 'Sist'])
    scene.anna.undo()
    expect(scene.marked).toEqual(['Först', '[Sedan] och sedan', 'Sist'])
  })
})

describe('two at once', () => {
  test('one splits, the other types in it', () => {
    const scene = new Scene('Regionen [utvecklar kulturen] i länet')
    scene.anna.hold().at('kulturen', splitBlock)
    scene.bo.hold().type('mer', 'utvecklar')
    expect(scene.marked).toEqual(['Regionen mer[utvecklar ]', '[kulturen] i länet'])
  })

  test('both move it: it stands twice, and both are marked', () => {
    const scene = new Scene('Alla [kommuner] är med', 'Ingen är utanför')
    scene.anna.hold().at('kommuner', splitBlock)
    scene.bo.hold().at('kommuner', splitBlock)
    expect(scene.marked).toEqual(['Alla ', '[kommuner] är med', '[kommuner] är med', 'Ingen är utanför'])
  })

  test('one deletes it, the other moves it: it stands', () => {
    const scene = new Scene('Alla [kommuner] är med', 'Ingen är utanför')
    scene.anna.hold().cut('kommuner ')
    scene.bo.hold().at('Alla', heading)
    expect(scene.marked).toEqual(['Alla [kommuner] är med', 'Ingen är utanför'])
  })

  test('both begin an empty paragraph, whose two texts the editor then makes one', () => {
    const scene = new Scene('Rubrik', '')
    scene.anna.hold().type('ja ', '')
    scene.bo.hold().type('nej ', '')
    for (const writer of scene.section.writers) scene.section.send(writer, false)
    scene.mark('nej', scene.section.server)
    expect(scene.marked.map((text) => text.replace('ja ', ''))).toEqual(['Rubrik', '[nej] '])
  })

  test('words are marked that have not arrived yet', () => {
    const scene = new Scene('Mål och medel', 'Vi når nu målen')
    scene.anna.hold().type('nu ', 'och')
    scene.mark('nu', scene.anna.editor.doc)
    expect(scene.marked).toEqual(['Mål [nu] och medel', 'Vi når nu målen'])
  })

  test('words are marked that others have moved meanwhile', () => {
    const scene = new Scene('Alla kommuner är med', 'Alla regioner är med')
    const { editor } = scene.bo
    scene.anna.at('är med', splitBlock)
    scene.mark('är med', editor.doc)
    expect(scene.marked).toEqual(['Alla kommuner ', '[är med]', 'Alla regioner är med'])
  })
})
