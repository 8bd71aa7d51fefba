export { BoardPage } from './BoardPage.tsx'
export { BoardPreviewPage } from './BoardPreviewPage.tsx'
