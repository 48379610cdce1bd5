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
  /** “קרוב”, “קרובה”: as the thing's gender has it. */
  readonly close: string
  /** It in quotation marks, where it has no name: whole sentences. */
  readonly quoted: readonly string[]
  readonly ofQuote: readonly string[]
  /** Behind what the user wants to learn: “הפוסט שלך בנושא”. */
  readonly onThat: string
  /** The same as a sentence, without its full stop: “כתבת על זה פוסט”; and the questions behind it. */
  readonly did: string
  readonly ofIt: readonly string[]
  /** Where nothing of it can be said: “הפוסט שלך[ מ{day}]”. */
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
    `גם אני עבדתי ב{bothAt}, ${end}`,
    `גם אני למדתי ב{bothStudied}, ${end}`,
    `היית בעצמך {wasRole}, ${end}`,
  ])

/** Messages and notes about a thing of theirs: by its name; by a quotation or a day only where it has none. */
export function ofThing(thing: Thing): Pick<HookSays, 'messages' | 'notes'> {
  const { names, close, quoted, ofQuote, onThat, did, ofIt, bare, specific, general } = thing
  const twice = (of: (questions: readonly string[]) => HookSays['messages'][number]) =>
    [specific, general].map(of)
  /** Where a thing has no name the need says what it is about. */
  const near = (name: string): readonly string[] => [
    `${name} ${close} למה שאני רוצה ללמוד{?learns}.`,
    `אני פונה בעקבות ${name}{?heads}.`,
  ]
  const nearNotes = (name: string): readonly Omit<NoteShape, 'ask'>[] =>
    near(name).map((hook) => ({ who: '{short}.', hook }))
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
      ...[specific, ofIt].map((questions) =>
        messages(
          [''],
          WANT,
          questions.map((question) => `${did}{?joined}. ${question}`),
        ),
      ),
      ...twice((questions) => messages(bareOpenings, WANT, questions)),
      messages([...names.flatMap(openings), ...quoted, ...bareOpenings], WHO, general),
    ],
    notes: [
      ...names.flatMap((name) => [
        notes(tiedHeading, asks(`בעקבות ${name}`)),
        notes(tied, asks(`בעקבות ${name}`)),
        notes(heading, asks(`בעקבות ${name}`)),
        notes(nearNotes(name), asksAboutIt),
        notes([{ who: '{short}.' }], asks(`בעקבות ${name}`)),
      ]),
      notes(quotedNotes('{short} ורוצה {want}.'), asksAboutIt),
      notes(quotedNotes('{short}.'), asksAboutIt),
      notes(heading, asks(`על ${onThat}{?joined}`)),
      notes(nearNotes(bare), asksAboutIt),
      notes([...heading, { who: '{short}.' }], asks(`בעקבות ${bare}`)),
      ...[...names.map((name) => `בעקבות ${name}`), `על ${onThat}{?joined}`].map((about) =>
        notes([{ who: 'אני רוצה {want}.' }], asks(about)),
      ),
      notes(
        [{ who: '' }],
        [...names, bare].flatMap((name) => asks(`בעקבות ${name}`)),
      ),
    ],
  }
}
