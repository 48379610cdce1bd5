import type { GuidingLanguage } from '../../guiding.ts'
import { feedbackLexicon } from './feedback.ts'
import { questions } from './questions.ts'
import { requestLexicon } from './request.ts'

export const guiding: GuidingLanguage = { feedback: feedbackLexicon, request: requestLexicon, questions }
