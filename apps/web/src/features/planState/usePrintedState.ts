import { useEffect } from 'react'

/** Prints the words at the foot of every page that the browser prints of what is on the screen. */
export function usePrintedState(words: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    // A browser that knows no page margin boxes leaves the rule out; the title page says it all the same.
    sheet.replaceSync(`@page { @bottom-left { content: ${quoted(words)}; font: 9pt sans-serif } }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [words])
}

/** As a string in CSS. */
const quoted = (words: string): string => `"${words.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
