import {
  activity,
  goal,
  heading,
  indicator,
  paragraph,
  quote,
  request,
  type DraftBlock,
} from '../authoring.ts'

export const education: DraftBlock[] = [
  paragraph(
    'Små skolor långt från varandra har svårt att få behöriga lärare i alla ämnen. Fjärrundervisning, delade tjänster och gemensam fortbildning gör skillnad, men bara om kommunerna planerar läsåret ihop.',
  ),
  quote(
    'Vi delar redan på läraren i ryska. Nu vill vi dela på läraren i fysik.',
    'skolchef i en medlemskommun',
  ),
  paragraph(
    'Förbundets medieenhet förser alla skolor med film och strömmade läromedel. Avtalen löper ut vid årsskiftet, och elevernas behov har förändrats: mer lättläst, fler språk, bättre sökning.',
  ),
  heading('Mål och aktiviteter'),
  goal('behorig', 'Varje elev i årskurs 7–9 har behörig lärare i matematik och svenska', [
    'skills',
    'equality',
  ]),
  goal(
    'fjarr',
    'Fem kommuner delar undervisning på distans i minst två ämnen',
    ['digital', 'together'],
    'läsåret 2027/28',
  ),
  goal('media', 'Nya avtal om läromedel ger mer för samma kostnad', ['digital', 'together']),
  goal('forskolan', 'Förskolans personal får fortbildning utan att resa bort', ['skills', 'knowledge']),
  activity('Kartlägga behörigheten i alla grundskolor', ['behorig'], 'mars', { account: 'handlaggare3' }),
  activity('Starta ett nätverk för rektorer med delade tjänster', ['behorig'], 'augusti'),
  activity('Prova ett gemensamt schema för fjärrundervisning', ['fjarr'], 'höstterminen'),
  activity('Handla upp film och strömmade läromedel', ['media'], 'april–september', {
    words: 'medieenheten',
  }),
  activity('Fråga lärare i alla kommuner vad de saknar', ['media'], 'februari'),
  activity('Spela in åtta korta kurser för förskolan', ['forskolan'], null),
  activity('Ge kurserna i arbetslag med handledning på plats', ['forskolan'], 'september–november'),
  indicator('Elever i årskurs 7–9 med behörig lärare i matematik', ['behorig'], {
    baseline: null,
    target: '95',
    unit: 'procent',
    source: 'Skolverket',
  }),
  request('16', 160_000, 'Oförändrat mot budgetens belopp.', 'submitted'),
]
