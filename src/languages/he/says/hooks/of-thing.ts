import type { HookSays, NoteShape } from '../../../../draft/says.ts'
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

/** Something of the person's that a message can be about. */
export interface Thing {
  /** The ways to call it, the best first: “הפוסט שלך על {about}”. */
  readonly names: readonly string[]
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

/** Messages and notes about a thing of theirs: by its name; by a quotation or a day only where it has none. */
export function ofThing(thing: Thing): Pick<HookSays, 'messages' | 'notes'> {
  const { names, quoted, ofQuote, bare, specific, general } = thing
  const twice = (of: (questions: readonly string[]) => HookSays['messages'][number]) =>
    [specific, general].map(of)
  const reasonNotes = (name: string): readonly Omit<NoteShape, 'ask'>[] => [
    { who: '{short}.', hook: `אני פונה בעקבות ${name}.` },
  ]
  const quotedNotes = (who: string) => quoted.slice(0, 1).map((hook) => ({ who, hook }))
  const bareOpenings = openings(bare)
  return {
    messages: [
      ...names.flatMap((name) => [
        ...twice((questions) => [
          ...messages(tiedOpenings(name), WANT, questions),
          ...messages(openings(name), AS_YOU_DID, questions),
        ]),
        ...twice((questions) => messages(openings(name), WANT, questions)),
      ]),
      messages(quoted, WANT, ofQuote),
      ...twice((questions) => messages(bareOpenings, WANT, questions)),
      messages([...names.flatMap(openings), ...quoted, ...bareOpenings], WHO, general),
    ],
    notes: [
      ...names.flatMap((name) => [
        notes(tiedHeading, asks(`בעקבות ${name}`)),
        notes(tied, asks(`בעקבות ${name}`)),
        notes(heading, asks(`בעקבות ${name}`)),
        notes(reasonNotes(name), asksAboutIt),
        notes([{ who: '{short}.' }], asks(`בעקבות ${name}`)),
      ]),
      notes(quotedNotes('{short} ורוצה {want}.'), asksAboutIt),
      notes(quotedNotes('{short}.'), asksAboutIt),
      notes([...heading, { who: '{short}.' }], asks(`בעקבות ${bare}`)),
      ...[...names, bare].map((name) => notes([{ who: 'אני רוצה {want}.' }], asks(`בעקבות ${name}`))),
      notes(
        [{ who: '' }],
        [...names, bare].flatMap((name) => asks(`בעקבות ${name}`)),
      ),
    ],
  }
}
