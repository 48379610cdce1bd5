import { profileLexicons } from '../languages/profiles.ts'
import { readEarlier } from '../reader/read-earlier.ts'
import { answerWith } from './answer.ts'

/** A profile as the network made them before. */
export const answer = answerWith(profileLexicons, readEarlier)
