/** What a fix does, as the name of its button: one key, and it is done. */
export const fixes = {
  'set-stated': 'Rätta summan till {{kronor, kronor}}',
  'empty-cell': 'Ska vara tom',
  'set-footnote-total': 'Rätta fotnotens summa till {{kronor, kronor}}',
  'set-percent': 'Sätt ”{{label}}” till {{percent, points}} %',
  'set-percent.unnamed': 'Sätt den sista andelen till {{percent, points}} %',
  'link-goal': 'Koppla till ”{{text}}”',
  serve: 'Låt det bidra till ”{{text}}”',
  'give-area': 'Lägg under {{text}}',
  'drop-links': 'Ta bort kopplingen',
  refer: 'Hänvisa till {{text}}',
  'replace-words': 'Skriv ”{{to}}”',
  done: 'Rättat.',
  changed: 'Texten har ändrats sedan dess. Titta på stället och rätta för hand.',
} as const
