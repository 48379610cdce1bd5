import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { phrases } from './phrases.ts'
import { scriptOf } from './scripts.ts'
import { takeApart } from './sentences.ts'
import { wordsOf } from './words.ts'

const found = (list: string[], text: string) =>
  phrases(list)
    .find(wordsOf(text))
    .map((range) => text.slice(range.start, range.end))

describe('folding', () => {
  it('keeps Hebrew and drops its vowel and direction marks', () => {
    expect(fold('שָׁלוֹם\u200f')).toBe('שלומ')
    expect(fold('מנכ״ל')).toBe(fold('מנכ"ל'))
  })
  it('folds accents and case', () => expect(fold('Łódź É')).toBe('łodz e'))
})

describe('words', () => {
  it('keeps R&D, C++, CI/CD and Hebrew abbreviations whole', () => {
    expect(wordsOf('R&D, C++ / CI/CD: מנכ״ל e.g. don’t').map((word) => word.text)).toEqual([
      'R&D',
      'C++',
      'CI/CD',
      'מנכ״ל',
      'e.g',
      'don’t',
    ])
  })
  it('gives places in the original, also with marks that folding drops', () => {
    const text = 'אה \u200fשָׁלוֹם there'
    for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
    expect(wordsOf(text)).toHaveLength(3)
  })
})

describe('sentences', () => {
  it('splits at marks and lines, in both directions of writing', () => {
    expect(
      takeApart('Hi Noa,\nthanks for 3.5 hours. Could we talk? אפשר לדבר? תודה!').sentences.map(
        (s) => s.text,
      ),
    ).toEqual(['Hi Noa,', 'thanks for 3.5 hours.', 'Could we talk?', 'אפשר לדבר?', 'תודה!'])
  })
  it('tells questions', () => {
    expect(takeApart('One. Two? שלוש?').sentences.map((s) => s.isQuestion)).toEqual([false, true, true])
  })
  it('gives every word to one sentence', () => {
    const taken = takeApart('a b. C d?\n\ne')
    expect(taken.sentences.flatMap((s) => s.words)).toEqual(taken.words)
  })
})

describe('phrases', () => {
  it('finds words, alternatives, beginnings and gaps', () => {
    expect(found(['be my mentor*'], 'Will you be my mentor? Be my mentors.')).toEqual([
      'be my mentor',
      'Be my mentors',
    ])
    expect(found(['pick|picking your brain'], 'picking your brain')).toEqual(['picking your brain'])
    expect(found(['ask … mentor'], 'I ask you as a mentor, ask mentor')).toEqual([
      'ask you as a mentor',
      'ask mentor',
    ])
  })
  it('never runs over the end of a sentence', () => {
    expect(found(['my mentor'], 'It is my. Mentor')).toEqual([])
  })
  it('finds Hebrew words behind joined letters, but not inside other words', () => {
    expect(found(['מנטור'], 'חיפשתי כשמנטור ולמנטור, והמנטור. מנטורינג')).toEqual([
      'כשמנטור',
      'ולמנטור',
      'והמנטור',
    ])
  })
})

describe('joined letters', () => {
  it('come off before a hyphen or a quotation mark too', () => {
    expect(found(['fjordline', 'כלכלנ'], 'ב־Fjordline וב״כלכלן״')).toEqual(['ב־Fjordline', 'וב״כלכלן'])
  })
})

describe('scripts', () => {
  it('goes by most letters', () => {
    expect(scriptOf('מנהלת מוצר ב־Fjord')).toBe('hebrew')
    expect(scriptOf('Product manager')).toBe('latin')
    expect(scriptOf('مديرة منتج')).toBe('arabic')
    expect(scriptOf('123')).toBe('none')
  })
})

describe('a word in all its forms', () => {
  it('is found with its endings, and in no other word that begins so', () => {
    expect(found(['doctor~'], 'A doctor, two doctors, the doctor’s; doctoral, doctorate')).toEqual([
      'doctor',
      'doctors',
      'doctor’s',
    ])
    expect(found(['teacher~'], 'Teacher/trainer, teacher-led')).toEqual(['Teacher/trainer', 'teacher-led'])
    expect(found(['עיתונאי~'], 'עיתונאי, והעיתונאים, עיתונאיות')).toEqual([
      'עיתונאי',
      'והעיתונאים',
      'עיתונאיות',
    ])
    expect(found(['נגר~'], 'נגר, נגרים, נגרות, נגרם')).toEqual(['נגר', 'נגרים', 'נגרות'])
  })
  it('is looked for behind the letters that leave it a noun', () => {
    expect(found(['=צלם~'], 'צלם, הצלמת, כצלמים, המצלמה, מצלמות')).toEqual(['צלם', 'הצלמת', 'כצלמים'])
  })
})
