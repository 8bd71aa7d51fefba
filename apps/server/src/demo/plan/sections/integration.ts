import { activity, goal, heading, paragraph, request, type DraftBlock } from '../authoring.ts'

export const integration: DraftBlock[] = [
  paragraph(
    'Var tredje medarbetare i kommunerna går i pension inom tio år. Samtidigt finns det människor som vill arbeta men saknar språk, körkort eller en svensk examen. Området håller ihop de två frågorna.',
  ),
  paragraph(
    'Arbetet görs tillsammans med Arbetsförmedlingen, folkhögskolorna och de fackliga organisationerna. Varje kommun har utsett en kontaktperson.',
  ),
  heading('Mål och aktiviteter'),
  goal('sprak', 'Den som arbetar i omsorgen får lära sig svenska på arbetstid', ['skills', 'equality']),
  goal('praktik', 'Hundra nyanlända får praktik i en medlemskommun', ['skills'], '2027'),
  goal('arbetsgivare', 'Kommunerna uppträder som en arbetsgivare på mässor och i skolor', [
    'skills',
    'together',
  ]),
  goal('varvning', 'Fler män söker sig till vård och omsorg', ['equality']),
  activity('Starta språkombud på fyra arbetsplatser', ['sprak'], 'mars', { account: 'handlaggare6' }),
  activity('Ta fram material med yrkesord', ['sprak'], 'våren'),
  activity('Samordna praktikplatser i en gemensam lista', ['praktik'], 'från februari'),
  activity('Delta i tre mässor med gemensam monter', ['arbetsgivare'], 'januari, april, oktober'),
  activity('Besöka gymnasieskolorna med unga medarbetare', ['arbetsgivare'], null),
  activity('Pröva en provapådag i omsorgen för killar i årskurs nio', ['varvning'], 'maj'),
  activity('Följa upp varför män slutar i vården', ['varvning'], 'hösten', { words: 'personalcheferna' }),
  request('21', 130_000, 'Språkombuden behöver vikarier under utbildningen.', 'submitted'),
]
