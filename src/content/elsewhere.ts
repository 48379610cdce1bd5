import { readElsewhere } from '../reader/read-elsewhere.ts'
import { answerWith } from './answer.ts'

/** Any other site than the network's profiles. */
export const answer = answerWith(readElsewhere)
