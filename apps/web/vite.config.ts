import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compress } from './vite/compress.ts'
import { preloadFonts } from './vite/preloadFonts.ts'
import { serviceWorker } from './vite/serviceWorker.ts'
import { twoLocales } from './vite/twoLocales.ts'

// Where `npm run dev` has put the API server.
const api = process.env['SAMPLAN_API'] ?? 'http://127.0.0.1:3001'

export default defineConfig({
  plugins: [react(), twoLocales(), preloadFonts(), serviceWorker(), compress()],
  build: {
    target: 'es2023',
    // The content security policy allows no inline script, style or data: font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': { target: api },
      '/sync': { target: api, ws: true },
    },
  },
})
