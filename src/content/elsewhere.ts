import { pageLexicons } from '../languages/pages.ts'
import { readElsewhere } from '../reader/read-elsewhere.ts'
import { answerWith } from './answer.ts'

/** Any other site than the network. */
export const answer = answerWith(pageLexicons, readElsewhere)
