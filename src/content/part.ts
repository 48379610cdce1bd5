import { profileLexicons } from '../languages/profiles.ts'
import { readPart } from '../reader/read-part.ts'
import { answerWith } from './answer.ts'

/** A page that holds one part of a profile. */
export const answer = answerWith(profileLexicons, readPart)
