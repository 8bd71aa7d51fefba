/** What reads Markdown is heavier than the rest of the comments, and comes when the first message does. */
export const loadMarkdown = () => import('./MarkdownBody.tsx')
