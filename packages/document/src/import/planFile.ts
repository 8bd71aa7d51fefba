/**
 * The shape of a plan file (shape 1). Liberal where the file only describes its source, strict where money is counted.
 * Keys that are not named here are kept, so that what nobody maps can be reported. Counts are bounded: what is looked up
 * in the whole text must stay cheap.
 */
import { z } from 'zod'
import { budgetFileSchema } from './budgetFile.ts'

const text = z.string()
const optionalText = text.nullish()
const optionalTexts = z.array(text).nullish()

/** A block is read by its type; see `importBlock.ts`. */
const blockFileSchema = z.looseObject({ type: text })
export type BlockFile = z.infer<typeof blockFileSchema>

const sectionFileSchema = z.looseObject({
  id: text,
  number: optionalText,
  title: optionalText,
  kicker: optionalText,
  kind: text,
  responsible: optionalText,
  areaRef: optionalText,
  overarchingGoals: optionalTexts,
  runHeadings: z.looseObject({ goals: optionalText, activities: optionalText }).nullish(),
  blocks: z.array(blockFileSchema).max(5000),
  get children() {
    return z.array(sectionFileSchema).max(1000)
  },
})
export type SectionFile = z.infer<typeof sectionFileSchema>

const adoptionFileSchema = z.looseObject({ body: text, date: optionalText })

const directionFileSchema = z.looseObject({
  title: text,
  from: z.int().nullish(),
  to: z.int().nullish(),
  adoptedBy: z.array(adoptionFileSchema).max(50).nullish(),
})

const overarchingGoalFileSchema = z.looseObject({
  id: text,
  ordinal: z.number().nullish(),
  text,
  shortLabel: optionalText,
})

const areaFileSchema = z.looseObject({
  id: text,
  title: text,
  altTitles: optionalTexts,
  sectionId: optionalText,
  overarchingGoals: optionalTexts,
})

/** Follow-up, projects, people and key figures: lists of what the text says, with the section that says it. */
const indexEntrySchema = z.looseObject({ sectionId: optionalText })
const indexSchema = z.array(indexEntrySchema).max(500).nullish()

const contentsEntryFileSchema = z.looseObject({ number: optionalText, title: text, sectionId: optionalText })
export type ContentsEntryFile = z.infer<typeof contentsEntryFileSchema>

export const planFileSchema = z.looseObject({
  shape: z.literal(1),
  organisation: z.looseObject({
    name: text.min(1),
    shortName: optionalText,
    kind: optionalText,
    county: optionalText,
    members: z.looseObject({ count: z.int().min(0).nullish(), text: optionalText }).nullish(),
  }),
  year: z.int().min(1900).max(2200),
  title: text.min(1),
  subtitle: optionalText,
  period: z
    .looseObject({
      adoptedBy: z.array(adoptionFileSchema).max(50).nullish(),
      direction: directionFileSchema.nullish(),
    })
    .nullish(),
  tableOfContents: z.array(contentsEntryFileSchema).max(1000).nullish(),
  overarchingGoals: z.array(overarchingGoalFileSchema).max(200),
  areas: z.array(areaFileSchema).max(200),
  sections: z.array(sectionFileSchema).max(1000),
  budget: budgetFileSchema.nullish(),
  followUp: indexSchema,
  projects: indexSchema,
  people: indexSchema,
  keyFigures: indexSchema,
})
export type PlanFile = z.infer<typeof planFileSchema>
