/** Where the app starts: words and appearance first, so that the first thing drawn is right. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { beginLoading } from './app/beginLoading.ts'
import { ApiError } from './api/apiError.ts'
import { onSessionExpired } from './api/expiry.ts'
import { createQueryClient } from './app/queryClient.ts'
import { createRouter } from './app/router.ts'
import { LanguageProvider, loadTranslator, readLocale } from './language/index.ts'
import { lastAnswers } from './offline/browserAnswers.ts'
import { registerWorker } from './offline/registerWorker.ts'
import './styles/index.css'
import { applyTheme, readTheme } from './theme/theme.ts'
import { ToastRegion } from './ui/index.ts'

applyTheme(readTheme())

// Whom the server does not know it has told nothing.
onSessionExpired(() => void lastAnswers.forget())
registerWorker()

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has lost its root element')

const queryClient = createQueryClient()
const router = createRouter(queryClient)
beginLoading(router, queryClient)
const translator = await loadTranslator(readLocale())

createRoot(root, {
  onCaughtError: (error) => {
    // That the server is away, or what it refuses, stands on the page in words. Anything else is a fault of ours.
    if (!(error instanceof ApiError)) console.error(error)
  },
}).render(
  <StrictMode>
    <LanguageProvider initial={translator}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <ToastRegion />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
