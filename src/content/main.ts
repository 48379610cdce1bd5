import { profileLexicons } from '../languages/profiles.ts'
import { readProfile } from '../reader/read-profile.ts'
import { answerWith } from './answer.ts'

/** Most pages are profiles as members see them now: what others need is carried by scripts of their own. */
export const answer = answerWith(profileLexicons, (look) =>
  look.reader === 'profile' ? readProfile(look) : look.reader,
)
