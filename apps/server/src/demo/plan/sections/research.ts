import { activity, goal, heading, indicator, paragraph, steps, type DraftBlock } from '../authoring.ts'

export const research: DraftBlock[] = [
  paragraph(
    'Forsknings- och utvecklingsenheten hjälper kommunerna att ta reda på vad som fungerar. Tre forskningsledare är knutna till universitetet och arbetar halva tiden ute i verksamheterna.',
  ),
  paragraph('Enheten prövar nya idéer i liten skala innan de sprids. Ordningen är alltid densamma:'),
  steps(
    'frågan kommer från en verksamhet och har en mottagare',
    'det som redan är känt sammanställs på högst tio sidor',
    'ett försök görs i två kommuner med olika förutsättningar',
    'resultatet redovisas öppet, också när det är nedslående',
  ),
  heading('Mål och aktiviteter'),
  goal('fragor', 'Hälften av enhetens uppdrag kommer från de fem minsta kommunerna', [
    'knowledge',
    'equality',
  ]),
  goal('spridning', 'Resultat når den som ska använda dem inom tre månader', ['knowledge']),
  goal('ai', 'Kommunerna har gemensamma regler för språkmodeller i handläggningen', ['digital'], 'mars 2027'),
  activity('Besöka de fem minsta kommunerna och samla frågor', ['fragor'], 'januari–april', {
    account: 'handlaggare5',
  }),
  activity('Skriva sex kunskapsöversikter', ['fragor', 'spridning'], 'löpande'),
  activity('Ge ut korta filmer med varje rapport', ['spridning'], 'från mars'),
  activity('Hålla en forskningsdag för politiker', ['spridning'], 'november'),
  activity('Ta fram regler och utbildning om språkmodeller', ['ai'], 'före mars', {
    words: 'jurist och it-strateg',
  }),
  activity('Pröva ett stöd för att skriva lättläst', ['ai'], null),
  indicator('Uppdrag från de fem minsta kommunerna', ['fragor'], {
    baseline: '21',
    target: '50',
    unit: 'procent',
    source: 'enhetens diarium',
  }),
]
