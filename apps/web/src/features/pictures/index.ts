export { offerPicture, takeOffered } from './offeredPictures.ts'
export { Picture } from './Picture.tsx'
export { PictureSendings, type Sending } from './PictureSendings.ts'
