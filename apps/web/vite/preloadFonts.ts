import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The faces that every page shows at once; the others load when a page uses them. */
const FIRST = [
  /source-sans-3-latin-wght-normal.*\.woff2$/,
  /source-serif-4-latin-(?:400|600)-normal.*\.woff2$/,
]

const preload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href },
  injectTo: 'head',
})

/** Asks for the fonts together with the styles, so that text is not drawn twice. */
export const preloadFonts = (): Plugin => ({
  name: 'samplan:preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST.some((face) => face.test(file)))
        .map((file) => preload(`/${file}`)),
  },
})
