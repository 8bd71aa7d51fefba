export { sectionAnchor } from './anchors.ts'
export { goToPlace, isOnPage, type Place } from './goToPlace.ts'
