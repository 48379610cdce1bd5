import { readProfile } from '../reader/read-profile.ts'
import { answerWith } from './answer.ts'

/** Most pages are profiles of the network: what other sites need is carried by a script of its own. */
export const answer = answerWith((look) => (look.isProfile ? readProfile(look) : 'elsewhere'))
