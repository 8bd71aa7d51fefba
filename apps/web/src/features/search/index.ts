/** Searching: in the open plan and its comments, and in every plan that one may read. */
export { FoundWords } from './FoundWords.tsx'
export { SearchButton } from './SearchButton.tsx'
