import type { HookSays, Lists } from '../../../../draft/says.ts'
import { bonds, reasons, sharedPast } from './shapes.ts'

/** How a thing is called: “הפוסט שלך על {about}”, and what they did with it, as a sentence: “כתבת על {about}”. */
export interface Name {
  readonly thing: string
  readonly told: readonly string[]
}

/** Something of the person's that a message can be about. */
export interface Thing {
  /** A sentence of it that says more than its name, in quotation marks. */
  readonly cited?: Lists
  /** The ways to call it, the best first. */
  readonly names: readonly Name[]
  /** It in quotation marks, where it has no name: whole sentences. */
  readonly quoted: readonly string[]
  /** Where nothing of it can be said: “אחד הפוסטים שלך”. Nobody says that it is on what the user wants to learn. */
  readonly bare?: string
  /** Its title says more than any name. */
  readonly byTitle?: boolean
}

/** Why I write, as whole sentences; none of them says that the user read or heard it. */
export const whyOf = ({ thing, told }: Name): readonly string[] => [
  `אני פונה בעקבות ${thing}.`,
  `ראיתי את ${thing}.`,
  ...told.map((sentence) => `${sentence}, ולכן אני פונה אליך.`),
]

const bonded = ({ thing, told }: Name): readonly string[] => [
  ...bonds(`ואני פונה בעקבות ${thing}.`),
  ...told.flatMap((sentence) => bonds(`וראיתי ש${sentence}.`)),
]

const openings = ({ cited = [], names, quoted, byTitle, bare }: Thing): Lists => [
  ...(byTitle ? [quoted] : []),
  // Editors read “You were a baker yourself, and you wrote …” as two facts glued together.
  ...cited,
  ...names.flatMap((name) => [bonded(name), whyOf(name)]),
  quoted,
  ['אני פונה בגלל העבודה שלך כ{isNow}.'],
  ...(bare === undefined ? [] : [whyOf({ thing: bare, told: [] })]),
]

/** Messages and notes about a thing of theirs: by its name; by a quotation only where it has none. */
export const ofThing = (thing: Thing): Pick<HookSays, 'messages' | 'notes'> =>
  reasons({
    openings: openings(thing),
    hooks: [
      ...(thing.byTitle ? [thing.quoted.slice(0, 1)] : []),
      ...(thing.cited ?? []),
      ...thing.names.map(({ thing: name, told }) => [
        ...told.map((sentence) => `${sentence}.`),
        `אני פונה בעקבות ${name}.`,
      ]),
      thing.quoted.slice(0, 1),
      // What joins the two says more than the day of a text.
      ...sharedPast,
      ...(thing.bare === undefined ? [] : [[`אני פונה בעקבות ${thing.bare}.`]]),
    ],
  })
