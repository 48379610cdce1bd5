import { profileLexicons } from '../languages/profiles.ts'
import { readForGuests } from '../reader/read-guest.ts'
import { answerWith } from './answer.ts'

/** A profile as visitors see it. */
export const answer = answerWith(profileLexicons, readForGuests)
