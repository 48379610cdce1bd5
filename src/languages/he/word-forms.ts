import type { FoldedWord, WordForms } from '../../text/word-forms.ts'

const stemEnding = /(?:יות|ות|ימ|ית|ה|ת|י)$/u
/** Shorter than this a stem is anything. */
const SHORTEST = 3

/** Each form without its joined letters, with and without its ending. */
const stemsOf = ({ forms }: FoldedWord): readonly string[] => [
  ...new Set(
    forms.flatMap((form) => [form, form.replace(stemEnding, '')]).filter(({ length }) => length >= SHORTEST),
  ),
]

export const wordForms: WordForms = {
  joined: { and: 'ו', the: 'ה', in: 'ב', as: 'כ', to: 'ל', from: 'מ', that: 'ש' },
  // מ (from) makes another word of many: מספר, מצלמה
  joinedToNoun: ['', 'ו', 'ה', 'ב', 'כ', 'ל', 'ש', 'וה', 'שה', 'כש', 'כשה', 'ול', 'וב'],
  endings: [
    '',
    'ה',
    'ת',
    'ית',
    'ימ',
    'ות',
    'יות',
    'ויות',
    'י',
    'יימ',
    'יה',
    'ייה',
    'יית',
    'אי',
    'אית',
    'אימ',
    'אות',
  ],
  // those in י take the plural without another one: עיתונאי, עיתונאים
  endingsBehind: { י: 'מ' },
  stemsOf,
  closeStemsOf: stemsOf,
  people: /(?!)/u,
}
