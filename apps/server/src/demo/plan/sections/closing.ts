/** The chapters after the areas: follow-up. Two of its sections are left unfinished on purpose, for a visitor to mend. */
import { paragraph, type DraftBlock } from '../authoring.ts'
import { figure, followUpTable } from '../rows.ts'

export const followUp: DraftBlock[] = [
  paragraph(
    'Målen följs upp i delårsredovisningen per den 30 juni och i årsredovisningen. Varje handläggare redovisar vad som är gjort, vad som återstår och varför något har ändrats.',
  ),
  followUpTable('Det här redovisas', [
    [
      'Målen för året',
      'uppnått, delvis uppnått eller inte uppnått, med en mening om varför',
      'handläggaren för området',
      'delårsredovisningen per den 30 juni och årsredovisningen',
    ],
    ['Budgeten', 'utfall mot budget, rad för rad', 'ekonomen', 'varje tertial'],
    ['Indikatorerna', 'utgångsvärde, målvärde och utfall', 'handläggaren för området', 'årsredovisningen'],
  ]),
  figure('scorecard', 'Styrkort: årets mål för varje övergripande mål'),
]

export const courses: DraftBlock[] = [
  paragraph(
    'För varje kurs och konferens räknas antalet deltagare och antalet kommuner. Deltagarna får en kort fråga efter tre månader om de haft nytta av dagen.',
  ),
]
