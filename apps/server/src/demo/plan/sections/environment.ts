import { activity, bullets, goal, heading, paragraph, request, type DraftBlock } from '../authoring.ts'

export const environment: DraftBlock[] = [
  paragraph(
    'Tillsyn, översiktsplaner och beredskap hör till det som invånarna märker först när det brister. Flera kommuner har bara en miljöinspektör, och en enda sjukskrivning stoppar tillsynen.',
  ),
  paragraph('Förbundet arbetar under året med tre frågor:'),
  bullets(
    'gemensam tillsynsplan för de minsta kommunerna',
    'vatten och avlopp när klimatet ändras',
    'rörelse och måltider för äldre som bor hemma',
  ),
  heading('Mål och aktiviteter'),
  goal('tillsyn', 'Ingen kommun står utan tillsyn när en inspektör är borta', ['together', 'skills']),
  goal('vatten', 'Alla kommuner har en plan för dricksvatten vid avbrott', ['knowledge'], 'juni 2027'),
  goal('halsa', 'Fler äldre deltar i öppna träffar nära hemmet', ['equality']),
  activity('Skriva avtal om att låna inspektörer av varandra', ['tillsyn'], 'mars', {
    account: 'handlaggare4',
  }),
  activity('Ordna gemensam utbildning i livsmedelskontroll', ['tillsyn'], 'april'),
  activity('Öva ett avbrott i dricksvattnet med länsstyrelsen', ['vatten'], 'maj'),
  activity('Samla kommunernas nödvattenplaner och jämföra dem', ['vatten'], 'januari–februari'),
  activity('Sprida arbetssättet med öppna träffar till fyra kommuner', ['halsa'], 'hösten'),
  activity('Räkna deltagare på samma sätt i alla kommuner', ['halsa'], null),
  request('17', 120_000, 'Övningen om dricksvatten kostar 15 000 kr mer än i fjol.', 'submitted'),
]
