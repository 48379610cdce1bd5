import { profileLexicons } from '../languages/profiles.ts'
import { readMobile } from '../reader/read-mobile.ts'
import { answerWith } from './answer.ts'

/** A profile on the mobile site. */
export const answer = answerWith(profileLexicons, readMobile)
