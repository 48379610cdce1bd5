/** Alternatives that many phrases share, each by what it is. */
export const CAN = 'can|could|may|might|will|would'
export const HOW = 'how|why|what|when|which|where'
export const REGULARLY = 'every|each|weekly|monthly|regularly'
export const LEARNER = 'apprentice|student|mentee|pupil|protégé|disciple'
