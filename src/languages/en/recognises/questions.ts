import type { QuestionLexicon } from '../../../draft/find-answer.ts'

/** Questions that a profile answers by itself. */
export const questionLexicon: QuestionLexicon = {
  place: [
    'where are you based|located|living',
    'where do you live|work from',
    'where in the world are you',
    'which|what city|country|place are|do you',
    'are you based in',
  ],
  positions: [
    'where do you work',
    'which|what company|firm do you work',
    'which|what companies have you worked',
    'where did you work before',
    'how long have you been|worked',
    'how many years have you',
    'when did you join|start|become',
    'what is|was your current|first|last job|role|position|title',
    'what is|was your job|role|position|title',
    "what's your current|first|last job|role|position|title",
    "what's your job|role|position|title",
    'what do you do',
  ],
  studies: [
    'where did you study',
    'what did you study',
    'which|what university|school|college did you',
    'which|what degree do|did you',
    'do you have a degree',
    'what is your degree',
  ],
  languages: ['which|what languages do you speak', 'how many languages do you speak', 'do you speak'],
  certificates: [
    'which|what certificates|certifications do|did you',
    'are you certified',
    'do you have a|any certificate|certification|certificates|certifications',
  ],
}
