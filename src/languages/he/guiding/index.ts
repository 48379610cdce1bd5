import type { GuidingLanguage } from '../../guiding.ts'
import { feedbackWords } from './feedback.ts'
import { questions } from './questions.ts'
import { requestWords } from './request.ts'

export const guiding: GuidingLanguage = { feedback: feedbackWords, request: requestWords, questions }
