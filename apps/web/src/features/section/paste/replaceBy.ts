/** Puts the named elements, nested, in an element's place, with what it held; without names only what it held stays. */
export function replaceBy(element: Element, names: readonly string[]): void {
  const [outer, ...inner] = names.map((name) => element.ownerDocument.createElement(name))
  const innermost = inner.at(-1) ?? outer
  innermost?.append(...element.childNodes)
  if (outer && inner[0]) outer.append(inner[0])
  if (outer) element.replaceWith(outer)
  else element.replaceWith(...element.childNodes)
}
