/** The chapters before the areas: introduction, mandate, mission statement and how the areas are chosen. */
import { bullets, paragraph, type DraftBlock } from '../authoring.ts'
import { figure, signature } from '../rows.ts'
import { board, chart, inFigures, members } from './organisation.ts'

export const introduction: DraftBlock[] = [
  paragraph(
    'Samverkan Älvkusten är en ideell förening för elva kommuner vid kusten och längs älvarna. Den här planen säger vad förbundet ska göra under 2027, vem som svarar för det och vad det får kosta.',
  ),
  paragraph(
    'Planen bygger på inriktningen för mandatperioden, som styrelsen och förbundsfullmäktige har antagit. Den skrivs av handläggarna inom varje område, granskas av förbundsdirektören och beslutas av styrelsen.',
  ),
  inFigures,
  signature('Norrälv i november 2026', ['Eva Sandström', 'förbundsdirektör']),
]

export const mandate: DraftBlock[] = [
  paragraph('Förbundet har tre uppdrag från medlemmarna:'),
  bullets(
    'att företräda kommunerna när något beslutas som rör dem alla',
    'att samordna det som kommunerna vill göra tillsammans',
    'att stödja kommunernas utveckling med kunskap, möten och utbildning',
  ),
  members,
  board,
]

export const missionStatement: DraftBlock[] = [
  paragraph('Elva kommuner, en röst, och ett kansli som gör det enklare att hjälpas åt.'),
]

export const overarching: DraftBlock[] = [
  paragraph(
    'Sex övergripande mål gäller för hela mandatperioden. Varje mål för året visar vilket av dem det bidrar till.',
  ),
  figure('matrix', 'Övergripande mål och områden'),
]

export const chosenAreas: DraftBlock[] = [
  paragraph(
    'Verksamheten är indelad i sex strategiska områden. Ett område har en ansvarig handläggare, en beredning som följer arbetet och en rad i budgeten.',
  ),
  chart,
]
