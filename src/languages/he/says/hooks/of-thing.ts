import type { HookSays, NoteShape } from '../../../../draft/says.ts'
import { namingMatter, ofMatter, smallOfIt } from './matter-questions.ts'
import {
  AS_YOU_DID,
  asks,
  asksAboutIt,
  heading,
  messages,
  notes,
  tied,
  tiedHeading,
  WANT,
  WHO,
} from './shapes.ts'

/** How a thing is called: “הפוסט שלך על {about}”. */
export interface Name {
  readonly thing: string
  /** What they did with it, as a sentence: “כתבת על {about}”; only of a name that says what it is about. */
  readonly told?: string
  /** What they have more of: “הפוסטים שלך”; where the question names the matter. */
  readonly several?: string
}

/** Something of the person's that a message can be about. */
export interface Thing {
  /** The ways to call it, the best first. */
  readonly names: readonly Name[]
  /** It in quotation marks, where it has no name: whole sentences. */
  readonly quoted: readonly string[]
  readonly ofQuote: readonly string[]
  /** Where nothing of it can be said: “הפוסט שלך מ{day}”. Nobody says that it is on what the user wants to learn. */
  readonly bare: string
  /** Questions that fit what the text does, and those that fit any. */
  readonly specific: readonly string[]
  readonly general: readonly string[]
}

const openings = (name: string): readonly string[] => [
  `אני פונה בעקבות ${name}.`,
  `יש לי שאלה בעקבות ${name}.`,
  `רציתי לשאול אותך משהו בעקבות ${name}.`,
]

/** What joins the two, before the thing. */
const tiedOpenings = (name: string): readonly string[] =>
  [`ויש לי שאלה בעקבות ${name}.`, `ורציתי לשאול אותך משהו בעקבות ${name}.`].flatMap((end) => [
    `{bothWorked}, ${end}`,
    `גם אני למדתי ב{bothStudied}, ${end}`,
    `היית בעצמך {wasRole}, ${end}`,
  ])

/** The thing, where the question names what it is about. */
const unnamed = (several: string): readonly string[] => [
  `יש לי שאלה בעקבות אחד ${several}.`,
  `אני פונה בעקבות אחד ${several}.`,
]

const reasonNotes = (thing: string): readonly Omit<NoteShape, 'ask'>[] => [
  { who: '{short}.', hook: `אני פונה בעקבות ${thing}.` },
]

/** “כתבת על המכרז: אפשר לשאול מה היית משנה בזה היום?” */
const smallAsks = (told: string): readonly string[] => smallOfIt.map((one) => `${told}: אפשר לשאול ${one}?`)

/** Notes about what has a name: who I am, what I want, one question about it. */
const namedNotes = ({ thing, told }: Name): HookSays['notes'] => {
  const plainly = asks(`בעקבות ${thing}`)
  const small = told === undefined ? [] : [smallAsks(told)]
  return [
    ...small.flatMap((asked) => [notes(tiedHeading, asked), notes(heading, asked)]),
    notes(tiedHeading, plainly),
    notes(heading, plainly),
    ...small.flatMap((asked) => [notes(tied, asked), notes([{ who: '{short}.' }], asked)]),
    notes(tied, plainly),
    notes(reasonNotes(thing), asksAboutIt),
    notes([{ who: '{short}.' }], plainly),
  ]
}

/** Messages and notes about a thing of theirs: by its name; by a quotation or a day only where it has none. */
export function ofThing(thing: Thing): Pick<HookSays, 'messages' | 'notes'> {
  const { names, quoted, ofQuote, bare, specific, general } = thing
  const twice = (of: (questions: readonly string[]) => HookSays['messages'][number]) =>
    [specific, general].map(of)
  const each = ({ told }: Name, of: (questions: readonly string[]) => HookSays['messages'][number]) =>
    (told === undefined ? [specific, general] : [ofMatter, specific, general]).map(of)
  const quotedNotes = (who: string) => quoted.slice(0, 1).map((hook) => ({ who, hook }))
  const bareOpenings = openings(bare)
  const called = names.map((name) => name.thing)
  return {
    messages: [
      ...names.flatMap((name) => [
        ...each(name, (questions) => [
          ...messages(tiedOpenings(name.thing), WANT, questions),
          ...messages(openings(name.thing), AS_YOU_DID, questions),
        ]),
        ...each(name, (questions) => [
          ...messages(openings(name.thing), WANT, questions),
          ...(name.several !== undefined && questions === ofMatter
            ? messages(unnamed(name.several), WANT, namingMatter)
            : []),
        ]),
      ]),
      messages(quoted, WANT, ofQuote),
      ...twice((questions) => messages(bareOpenings, WANT, questions)),
      messages([...called.flatMap(openings), ...quoted, ...bareOpenings], WHO, general),
    ],
    notes: [
      ...names.flatMap(namedNotes),
      notes(quotedNotes('{short} ורוצה {want}.'), asksAboutIt),
      notes(quotedNotes('{short}.'), asksAboutIt),
      notes([...heading, { who: '{short}.' }], asks(`בעקבות ${bare}`)),
      ...names.flatMap(({ told }) =>
        told === undefined ? [] : [notes([{ who: 'אני רוצה {want}.' }], smallAsks(told))],
      ),
      ...[...called, bare].map((name) => notes([{ who: 'אני רוצה {want}.' }], asks(`בעקבות ${name}`))),
      notes(
        [{ who: '' }],
        [...called, bare].flatMap((name) => asks(`בעקבות ${name}`)),
      ),
    ],
  }
}
