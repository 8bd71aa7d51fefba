/** What a `User-Agent` tells of browser and system, by the names people know. */
export interface Device {
  /** Null where nothing is said that we know. */
  readonly browser: string | null
  readonly system: string | null
}

type Mark = readonly [sign: RegExp, name: string]

/** In order: nearly all call themselves Safari too, and many Chrome. */
const browsers: readonly Mark[] = [
  [/\bEdg(?:e|A|iOS)?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
]

/** In order: telephones name the system that theirs is made of. */
const systems: readonly Mark[] = [
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bWindows\b/u, 'Windows'],
  [/\bCrOS\b/u, 'ChromeOS'],
  [/\bMacintosh\b/u, 'Mac'],
  [/\bLinux\b/u, 'Linux'],
]

const nameIn = (marks: readonly Mark[], userAgent: string): string | null =>
  marks.find(([sign]) => sign.test(userAgent))?.[1] ?? null

export const deviceOf = (userAgent: string | null): Device => ({
  browser: nameIn(browsers, userAgent ?? ''),
  system: nameIn(systems, userAgent ?? ''),
})
