// What the full page needs beside the pipeline; apart from it, so that the popup does not carry it.

export { mayBeSame } from './known/same-person.ts'
export { readConnection } from './reader/connection.ts'
export {
  type Answers,
  lookAtPasted,
  type PastedLook,
  type Question,
  readPasted,
} from './reader/pasted.ts'
export { personInPdf, readPdf } from './reader/pdf.ts'
export { personInText } from './reader/person-in-text.ts'
export { readTyped } from './reader/typed.ts'
