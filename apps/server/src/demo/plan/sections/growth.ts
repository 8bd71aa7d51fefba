import { activity, goal, heading, indicator, paragraph, request, type DraftBlock } from '../authoring.ts'
import { project } from '../rows.ts'

export const growth: DraftBlock[] = [
  paragraph(
    'Kusten och älvdalarna har under de senaste åren gått från utflyttning till stora industrisatsningar. När ett företag söker tusen medarbetare räcker ingen kommun ensam till: bostäder, pendling, skola och fritid måste planeras över kommungränserna.',
  ),
  paragraph(
    'Förbundet samlar kommunernas näringslivschefer fyra gånger om året och för deras talan när infrastrukturplanen och strukturfonderna förhandlas. I år ligger tyngdpunkten på pendlingen mellan kusten och inlandet.',
  ),
  heading('Mål och aktiviteter'),
  goal(
    'pendling',
    'Kommunerna har en gemensam prioritering av vägar och järnvägar inför nästa länsplan',
    ['voice', 'together'],
    'hösten 2027',
  ),
  goal('etablering', 'En ny företagsetablering möts av ett svar från kommunerna, inte elva', ['together']),
  goal('bryssel', 'Medlemskommunerna deltar i minst tre ansökningar till EU:s program', ['voice']),
  activity('Ta fram underlag om restider och flöden till arbetsplatser', ['pendling'], 'januari–mars', {
    account: 'handlaggare1',
  }),
  activity('Hålla två dialogmöten med Trafikverket och regionen', ['pendling'], 'april och september'),
  activity('Skriva en gemensam rutin för stora etableringar', ['etablering'], 'första halvåret'),
  activity('Öva rutinen i ett skarpt läge med två kommuner', ['etablering'], 'oktober', {
    words: 'näringslivscheferna',
  }),
  activity('Ordna en studieresa till Bryssel för kommunstyrelsernas presidier', ['bryssel'], 'maj'),
  activity('Ge stöd åt kommuner som skriver ansökan', ['bryssel'], null),
  activity('Följa arbetet med den nya trafikförsörjningsplanen', [], 'löpande'),
  indicator('Ansökningar till EU-program med minst en medlemskommun', ['bryssel'], {
    baseline: '1',
    target: '3',
    unit: 'ansökningar',
    source: 'förbundets projektlista',
  }),
  request(
    '18',
    140_000,
    'Studieresan till Bryssel är ny för året och ryms inte i fjolårets belopp.',
    'submitted',
  ),
  project({
    name: 'Kustens näringsliv i Europa',
    aim: 'Små företag i medlemskommunerna ska kunna vara med i ansökningar som de inte orkar skriva själva.',
    results:
      'Tre ansökningar med minst fyra företag i varje, och en modell som kommunerna kan fortsätta med.',
    period: '2026–2028',
    owner: 'Samverkan Älvkusten',
    partners: 'näringslivsbolagen i Norrälv och Havsnäs',
    programme: 'regionalfonden',
    goals: ['bryssel'],
    lines: ['18'],
    financiers: [
      ['Regionalfonden', 1_200_000],
      ['Medlemskommunerna', 900_000],
      ['Regionen', 300_000],
    ],
  }),
]
