export { BoardPackageLink } from './BoardPackageLink.tsx'
export { BoardLinks } from './links/BoardLinks.tsx'
export { CreateBoardLink } from './links/CreateBoardLink.tsx'
export { MemoForm } from './memo/MemoForm.tsx'
