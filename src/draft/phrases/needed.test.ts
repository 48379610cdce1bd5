import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { phraseLexicons } from '../../languages/phrases.ts'
import { type LanguageCode, languageCodes } from '../../model/language.ts'
import { Me } from '../../model/me.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { proposePhrases } from './propose-phrases.ts'
import { proposeWho } from './who.ts'

type List = {
  [Key in keyof PhraseLexicon]: PhraseLexicon[Key] extends readonly string[] ? Key : never
}[keyof PhraseLexicon]

/** A phrase of the grammar as somebody would type it: the first of every choice, nothing optional. */
const typed = (phrase: string) =>
  phrase
    .split(' ')
    .filter((slot) => !slot.startsWith('('))
    .map((slot) => (slot === '_' ? 'Tobi' : (slot.split('|')[0] ?? '').replace(/^=|\*$/gu, '')))
    .join(' ')

/** An answer in which a word of a list makes the difference. */
type Frame = (word: string) => string

const long =
  'build the planning of the whole long spring season for our six very different and busy departments here'
const ארוך =
  'לבנות את התכנון של כל עונת האביב הארוכה עבור שש המחלקות השונות והעסוקות שלנו כאן בעיר הגדולה בצפון הארץ'

const frames: Readonly<Record<LanguageCode, Readonly<Record<List, readonly Frame[]>>>> = {
  en: {
    leads: [(word) => `${word} lead my first team`, (word) => `${word} teach juniors`],
    wants: [(word) => `${word} lead my first team`, (word) => `${word} teach juniors`],
    beginnings: [(word) => `pivot tables, ${word}`],
    fillers: [(word) => `present numbers ${word} to the board`],
    courtesies: [(word) => `${word} lead my first team`],
    hedges: [
      (word) => `${word} lead my first team`,
      (word) => `lead my first team, ${word} paint a wall`,
      (word) => `lead my first team ${word} paint a wall`,
    ],
    asides: [
      (word) => `lead my first team, ${word} it hurts`,
      (word) => `lead my first team, ${word}`,
      (word) => `lead my first team, ${word} sure`,
      (word) => `lead my first team, ${word} hurts at night when nobody in town looks`,
      (word) => `lead my first team, ${word} sure of budgets that nobody in town reads`,
    ],
    goesOn: [(word) => `lead a team, ${word} it works`, (word) => `find out ${word} do`],
    turns: [(word) => `build a team ${word} hurt a lot`],
    also: [(word) => `lead my first team ${word} teach juniors`],
    unsayable: [(word) => `find a ${word} in marketing`, (word) => `ask somebody to ${word}`],
    borders: [
      (word) => `${long} ${word} everything is new to all of us and nothing was ever written down by anybody`,
    ],
    cannotEnd: [(word) => `lead my first team ${word}`],
    foreign: [(word) => `manage a team ${word} ${word}`],
    own: [(word) => `manage ${word} team ${word} und`],
    spelt: [(word) => `lead things that ${word.toLowerCase()} know`],
  },
  he: {
    leads: [(word) => `${word} לנהל צוות`, (word) => `${word} עובדת בשיווק`],
    wants: [(word) => `${word} לנהל צוות`],
    beginnings: [(word) => `טבלאות ציר, ${word}`],
    fillers: [(word) => `להציג נתונים ${word} בישיבות`],
    courtesies: [(word) => `${word} לנהל צוות`],
    hedges: [(word) => `לנהל צוות, ${word} לצבוע קיר`, (word) => `${word} לנהל צוות`],
    asides: [(word) => `לנהל צוות, ${word} קשה`],
    goesOn: [(word) => `לנהל צוות, ${word} לבנות אותו`, (word) => `להבין ${word} לעשות`],
    turns: [(word) => `לבנות צוות ${word} בפאניקה`],
    also: [(word) => `לנהל צוות ${word} לבנות תקציב`],
    unsayable: [
      (word) => `למצוא ${word} בשיווק`,
      (word) => `לגדול ${word} צמוד`,
      (word) => `שיהיה ${word} בתחום`,
    ],
    borders: [
      (word) => `${ארוך} ${word} הכול חדש לכולנו ושום דבר לא נכתב אף פעם`,
      (word) =>
        `אני מתכננת ${ארוך.slice('לבנות את התכנון '.length)} ${word} הכול חדש לכולנו ושום דבר לא נכתב אף פעם`,
    ],
    cannotEnd: [(word) => `לנהל צוות ${word}`],
    foreign: [],
    own: [],
    spelt: [(word) => `לעשות קורס ${word.toLowerCase()} באמת`],
  },
}

describe.each(languageCodes)('the words for clauses in %s', (code) => {
  const lexicon = phraseLexicons[code]
  const outcome = (answer: string, by: PhraseLexicon) =>
    JSON.stringify([proposePhrases(answer, code, by), proposeWho(answer, parse(Me, {}), code, by) ?? null])
  it.each(Object.keys(frames[code]) as List[])('are all needed: %s', (list) => {
    const idle = lexicon[list].filter((word) => {
      const less = { ...lexicon, [list]: lexicon[list].filter((other) => other !== word) }
      return frames[code][list].every(
        (frame) => outcome(frame(typed(word)), lexicon) === outcome(frame(typed(word)), less),
      )
    })
    expect(idle).toEqual([])
  })
})
