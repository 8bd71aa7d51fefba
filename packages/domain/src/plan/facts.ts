/** Facts of the plan as a whole: whose it is, for which year, under which direction, decided by whom. */
import { z } from 'zod'
import { lineOfText } from '../text/lineOfText.ts'

/** The form decides which finance rules bind: a kommunalförbund is bound by law where an association is not. */
export const legalFormSchema = z.enum(['nonProfitAssociation', 'municipalFederation', 'other'])
export type LegalForm = z.infer<typeof legalFormSchema>

export const organisationFactsSchema = z.object({
  name: lineOfText(200).min(1),
  shortName: lineOfText(100).nullable(),
  legalForm: legalFormSchema,
  /** The form in the organisation's own words. */
  formText: lineOfText(200).nullable(),
  county: lineOfText(100).nullable(),
  memberCount: z.int().min(0).nullable(),
  memberText: lineOfText(300).nullable(),
})
export type OrganisationFacts = z.infer<typeof organisationFactsSchema>

export const adoptionSchema = z.object({ body: lineOfText(200).min(1), date: z.iso.date() })

/** Strategic direction (inriktning) of a term of office, adopted by one or several bodies. */
export const strategicDirectionSchema = z.object({
  title: lineOfText(300).min(1),
  from: z.int(),
  to: z.int(),
  adoptedBy: z.array(adoptionSchema),
})
export type StrategicDirection = z.infer<typeof strategicDirectionSchema>

export const planFactsSchema = z.object({
  title: lineOfText(300).min(1),
  subtitle: lineOfText(300).nullable(),
  year: z.int().min(1900).max(2200),
  organisation: organisationFactsSchema,
  direction: strategicDirectionSchema.nullable(),
  /** In the order in which they decide; the last one adopts the plan. */
  decidingBodies: z.array(lineOfText(200).min(1)),
  diaryNumber: lineOfText(60).nullable(),
  caseTitle: lineOfText(300).nullable(),
})
export type PlanFacts = z.infer<typeof planFactsSchema>

/** What the organisation's records call the plan: it changes nothing in the plan, and is often known last. */
export const CASE_FACTS: readonly string[] = ['diaryNumber', 'caseTitle'] satisfies (keyof PlanFacts)[]

export const planStateSchema = z.enum(['drafting', 'frozen', 'adopted'])
export type PlanState = z.infer<typeof planStateSchema>
