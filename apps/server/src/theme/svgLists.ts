/** What a logo may be made of: shapes, their paint and their place. */
export const SVG = 'http://www.w3.org/2000/svg'
export const XLINK = 'http://www.w3.org/1999/xlink'
export const XML = 'http://www.w3.org/XML/1998/namespace'

/**
 * Left out with care: `use` and `pattern` multiply what they repeat, `filter` costs without bound, `image` and
 * `foreignObject` bring another file along, `a`, `script` and what animates act.
 */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs title desc style path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask`.split(/\s+/u),
)

export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class style version baseProfile viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points
  transform gradientTransform gradientUnits spreadMethod offset clipPathUnits maskUnits maskContentUnits pathLength
  preserveAspectRatio overflow display visibility opacity color role lang enable-background
  fill fill-opacity fill-rule clip-path clip-rule mask mask-type paint-order shape-rendering text-rendering
  image-rendering color-interpolation color-rendering vector-effect isolation mix-blend-mode
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  stop-color stop-opacity font-family font-size font-style font-weight font-stretch font-variant letter-spacing
  word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift textLength lengthAdjust
  rotate writing-mode direction`
    .trim()
    .split(/\s+/u),
)

/** What drawing programs write down for themselves; it is no part of the drawing, and left out. */
const EDITORS: readonly string[] = [
  'http://www.inkscape.org/namespaces/',
  'http://sodipodi.sourceforge.net/',
  'http://ns.adobe.com/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/',
  'http://www.serif.com/',
  'http://www.bohemiancoding.com/sketch/',
  'http://www.figma.com/figma/ns',
  'https://boxy-svg.com',
]

export const isEditorsOwn = (namespace: string | null): boolean =>
  namespace !== null && EDITORS.some((editor) => namespace.startsWith(editor))
