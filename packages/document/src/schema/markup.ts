/** As much of an HTML element as the schema reads: this package compiles without the DOM's types. */
export interface Markup {
  getAttribute(name: string): string | null
}
