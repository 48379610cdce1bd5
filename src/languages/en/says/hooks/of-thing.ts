import type { HookSays, Lists } from '../../../../draft/says.ts'
import { bonds, reasons, sharedPast } from './shapes.ts'

/** How a thing is called: “your post about {about}”. */
export interface Name {
  readonly thing: string
  /** What they did with it, as a sentence for a note: “You wrote about {about}.” */
  readonly told: readonly string[]
}

/** Something of the person's that a message can be about. */
export interface Thing {
  /** A sentence of it that says more than its name, by how it can be said: told again, else in quotation marks. */
  readonly cited?: Lists
  /** The ways to call it, the best first. */
  readonly names: readonly Name[]
  /** It in quotation marks, where it has no name: whole sentences. */
  readonly quoted: readonly string[]
  /** Where nothing of it can be said: “one of your posts”. Nobody says that it is on what the user wants to learn. */
  readonly bare?: string
  /** Its title says more than any name. */
  readonly byTitle?: boolean
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Why I write, as whole sentences; none of them says that the user read or heard it. */
export const whyOf = ({ thing, told }: Pick<Name, 'thing' | 'told'>): readonly string[] => [
  `${capital(thing)} is why I am writing.`,
  `I am writing because of ${thing}.`,
  ...told.slice(0, 1).map((sentence) => `${sentence} That is why I am writing.`),
]

const bonded = ({ thing }: Name): readonly string[] => [
  ...bonds(`${thing} is why I am writing.`),
  ...bonds(`I am writing because of ${thing}.`),
]

const openings = ({ cited = [], names, quoted, byTitle, bare }: Thing): Lists => [
  ...(byTitle ? [quoted] : []),
  // Editors read “You were a baker yourself, and you wrote …” as two facts glued together.
  ...cited,
  ...names.flatMap((name) => [bonded(name), whyOf(name)]),
  quoted,
  ['I am writing because you are {isNow}.'],
  ...(bare === undefined ? [] : [whyOf({ thing: bare, told: [] })]),
]

/** Messages and notes about a thing of theirs: by its name; by a quotation only where it has none. */
export const ofThing = (thing: Thing): Pick<HookSays, 'messages' | 'notes'> =>
  reasons({
    openings: openings(thing),
    hooks: [
      ...(thing.byTitle ? [thing.quoted.slice(0, 1)] : []),
      ...(thing.cited ?? []),
      ...thing.names.map(({ told }) => told),
      thing.quoted.slice(0, 1),
      // What joins the two says more than the day of a text.
      ...sharedPast,
      ...(thing.bare === undefined ? [] : [[`${capital(thing.bare)} is why I am writing.`]]),
    ],
  })
