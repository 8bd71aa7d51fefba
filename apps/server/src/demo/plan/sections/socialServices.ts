import {
  activity,
  commitment,
  goal,
  heading,
  indicator,
  paragraph,
  request,
  type DraftBlock,
} from '../authoring.ts'

export const socialServices: DraftBlock[] = [
  paragraph(
    'Fler äldre och färre i arbetsför ålder gör att socialtjänsten måste hitta nya sätt att räcka till. Samtidigt ställer den nya lagen större krav på förebyggande arbete och på att insatser följs upp.',
  ),
  paragraph(
    'Socialcheferna möts varje månad i förbundets nätverk. Här delas erfarenheter, här samlas frågor till regionen, och här beslutas om gemensamma utbildningar. Arbetet leds av en handläggare vid kansliet.',
  ),
  heading('Mål och aktiviteter'),
  goal('overgang', 'Ingen patient väntar på hemgång för att kommun och sjukhus inte är överens', [
    'together',
  ]),
  goal(
    'forebygga',
    'Varje medlemskommun har minst en förebyggande insats som följs upp med samma mått',
    ['knowledge'],
    'december 2027',
  ),
  goal('valfardsteknik', 'Välfärdsteknik upphandlas gemensamt', ['digital', 'together']),
  goal('vald', 'Den som utsätts för våld får skydd samma dag, oavsett kommun', ['equality', 'together']),
  activity('Se över överenskommelsen om utskrivning med regionen', ['overgang'], 'våren', {
    account: 'handlaggare2',
  }),
  activity('Samla in och jämföra väntetider varje kvartal', ['overgang'], 'kvartalsvis'),
  activity('Utbilda två uppföljare i varje kommun', ['forebygga'], 'februari–maj'),
  activity('Ta fram gemensamma mått för förebyggande insatser', ['forebygga'], 'juni'),
  activity('Förbereda upphandling av digitala lås och trygghetslarm', ['valfardsteknik'], 'hösten', {
    words: 'upphandlingsgruppen',
  }),
  activity('Skriva avtal om platser i skyddat boende', ['vald'], 'före sommaren'),
  activity('Ordna en temadag om hedersrelaterat våld', ['vald'], null),
  commitment('Förbundet håller ett chefsnätverk för individ- och familjeomsorg och ett för äldreomsorg.'),
  commitment(
    'Förbundet leder ett utvecklingsarbete om anhörigstöd.',
    'Förutsatt att statsbidraget beviljas för hela året',
  ),
  indicator('Utskrivningsklara patienter som väntat mer än tre dagar', ['overgang'], {
    baseline: '7,4',
    target: '3',
    unit: 'procent',
    source: 'regionens vårddatabas',
  }),
  request('15', 185_000, 'Temadagen kräver lokal och två föreläsare.', 'draft'),
]
