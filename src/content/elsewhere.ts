import { siteLexicons } from '../languages/sites.ts'
import { readElsewhere } from '../reader/read-elsewhere.ts'
import { answerWith } from './answer.ts'

/** Any other site than the network. */
export const answer = answerWith(siteLexicons, readElsewhere)
