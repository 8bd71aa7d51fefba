export { offerPicture, takeOffered } from './offered.ts'
export { Picture } from './Picture.tsx'
export { PictureSendings, type Sending } from './PictureSendings.ts'
