import type { HookSays, NoteShape } from '../../../../draft/says.ts'
import { namingMatter, ofMatter, smallOfIt } from './matter-questions.ts'
import { AS_YOU_DID, asksAbout, heading, messages, notes, tied, tiedHeading, WANT, WHO } from './shapes.ts'

/** How a thing is called: “your post about {about}”; `object` is the same behind another “about”: “your post on {about}”. */
export interface Name {
  readonly thing: string
  readonly object: string
  /** What it is, of a name that says what it is about: a question can be about that matter. */
  readonly sort?: string
}

/** Something of the person's that a message can be about. */
export interface Thing {
  /** The ways to call it, the best first. */
  readonly names: readonly Name[]
  /** It in quotation marks, where it has no name: whole sentences. */
  readonly quoted: readonly string[]
  readonly ofQuote: readonly string[]
  /** Where nothing of it can be said: “your post of {day}”. Nobody says that it is on what the user wants to learn. */
  readonly bare: string
  /** Questions that fit what the text does, and those that fit any. */
  readonly specific: readonly string[]
  readonly general: readonly string[]
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const openings = ({ thing, object }: Name): readonly string[] => [
  `${capital(thing)} is why I am writing.`,
  `I have a question about ${object}.`,
  `I am writing because of ${thing}.`,
  `My question is about ${object}.`,
]

/** The thing, where the question names what it is about. */
const unnamed = (thing: string): readonly string[] => [
  `I have a question about one of your ${thing}s.`,
  `One of your ${thing}s is why I am writing.`,
]

/** What joins the two, before the thing. */
const tiedOpenings = ({ thing, object }: Name): readonly string[] =>
  [`and I have a question about ${object}.`, `and ${thing} is why I am writing.`].flatMap((end) => [
    `{BothWorked}, ${end}`,
    `We both studied at {bothStudied}, ${end}`,
    `You were {wasRole} yourself, ${end}`,
  ])

const reasonNotes = (thing: string): readonly Omit<NoteShape, 'ask'>[] => [
  { who: '{short}.', hook: `${capital(thing)} is why I am writing.` },
]

const asksAboutIt = [
  'May I ask you one question about it?',
  'Could I ask you one question about it?',
  'May I ask one small question about it?',
  'Would you let me ask one question about it?',
]

/** “About your post on the stop list: may I ask how you got others to work with it?” */
const smallAsks = (object: string): readonly string[] => [
  ...smallOfIt.map((one) => `About ${object}: may I ask ${one}?`),
  ...ofMatter.map(
    (one) =>
      `One question on ${object}: ${one.replace(/(?<=^|\})\p{Lu}/u, (letter) => letter.toLowerCase())}`,
  ),
]

/** Notes about what has a name: who I am, what I want, one question about it. */
const namedNotes = ({ thing, object, sort }: Name): HookSays['notes'] => {
  const small = sort === undefined ? [] : [smallAsks(object)]
  return [
    ...small.flatMap((asks) => [notes(tiedHeading, asks), notes(heading, asks)]),
    notes(tiedHeading, asksAbout(object)),
    notes(heading, asksAbout(object)),
    ...small.flatMap((asks) => [notes(tied, asks), notes([{ who: '{short}.' }], asks)]),
    notes(tied, asksAbout(object)),
    notes(reasonNotes(thing), asksAboutIt),
    notes([{ who: '{short}.' }], asksAbout(object)),
  ]
}

/** Messages and notes about a thing of theirs: by its name; by a quotation or a day only where it has none. */
export function ofThing({
  names,
  quoted,
  ofQuote,
  bare,
  specific,
  general,
}: Thing): Pick<HookSays, 'messages' | 'notes'> {
  const twice = (of: (questions: readonly string[]) => HookSays['messages'][number]) =>
    [specific, general].map(of)
  const each = ({ sort }: Name, of: (questions: readonly string[]) => HookSays['messages'][number]) =>
    (sort === undefined ? [specific, general] : [ofMatter, specific, general]).map(of)
  const quotedNotes = quoted.slice(0, 1).map((hook) => ({ who: '{short} and want to {want}.', hook }))
  const bareOpenings = openings({ thing: bare, object: bare })
  return {
    messages: [
      ...names.flatMap((name) => [
        ...each(name, (questions) => [
          ...messages(tiedOpenings(name), WANT, questions),
          ...messages(openings(name), AS_YOU_DID, questions),
        ]),
        ...each(name, (questions) => [
          ...messages(openings(name), WANT, questions),
          ...(name.sort !== undefined && questions === ofMatter
            ? messages(unnamed(name.sort), WANT, namingMatter)
            : []),
        ]),
      ]),
      messages(quoted, WANT, ofQuote),
      ...twice((questions) => messages(bareOpenings, WANT, questions)),
      messages([...names.flatMap(openings), ...quoted, ...bareOpenings], WHO, general),
    ],
    notes: [
      ...names.flatMap(namedNotes),
      notes(quotedNotes, asksAboutIt),
      notes(
        quoted.slice(0, 1).map((hook) => ({ who: '{short}.', hook })),
        asksAboutIt,
      ),
      notes([...heading, { who: '{short}.' }], asksAbout(bare)),
      ...names
        .filter(({ sort }) => sort !== undefined)
        .map(({ object }) => notes([{ who: 'I want to {want}.' }], smallAsks(object))),
      ...[...names.map(({ object }) => object), bare].map((object) =>
        notes([{ who: 'I want to {want}.' }], asksAbout(object)),
      ),
      notes([{ who: '' }], [...names.flatMap(({ object }) => asksAbout(object)), ...asksAbout(bare)]),
    ],
  }
}
