/** The chapters after the areas: follow-up. Two of its sections are left unfinished on purpose, for a visitor to mend. */
import { paragraph, type DraftBlock } from '../authoring.ts'

export const followUp: DraftBlock[] = [
  paragraph(
    'Målen följs upp i delårsredovisningen per den 30 juni och i årsredovisningen. Varje handläggare redovisar vad som är gjort, vad som återstår och varför något har ändrats.',
  ),
]

export const courses: DraftBlock[] = [
  paragraph(
    'För varje kurs och konferens räknas antalet deltagare och antalet kommuner. Deltagarna får en kort fråga efter tre månader om de haft nytta av dagen.',
  ),
]
