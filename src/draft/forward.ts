import { noteShape } from './compose-parts.ts'
import { type Said, sayAll } from './phrase.ts'
import type { Saying } from './ways.ts'

/** A small message to pass on is longer than a note has room for, and still read in a glance. Our judgement. */
const ROOM = { least: 0, most: 260 }

/** A whole small message to the person that can be passed on as it is: greeted by their own name, signed with mine. */
export function forwardOf(saying: Saying): Said | undefined {
  const { says, seed, language, fillings } = saying
  // The marks around what is passed on leave no place for others: the hook is referred to, not quoted.
  const theirs = { ...fillings, name: fillings.theirName, formal: fillings.theirFormal, quote: undefined }
  const { named, formal, nameless } = says.greeting
  const [greeting] = [formal, named, nameless].flatMap((list) => sayAll(list, seed, theirs, language))
  const shape = noteShape({ ...saying, fillings: theirs }, ROOM)
  if (!shape) return undefined
  const parts = [greeting, shape.opening, shape['who-and-why'], shape.ask, fillings.me]
  const said = parts
    .flatMap((one) => (one !== undefined && one.text !== '' ? [one] : []))
    .map((one, at) => (at === 1 && greeting ? { ...one, text: says.afterGreeting(one.text) } : one))
  const marks = says.quotes
  return {
    text: `${marks[0]}${said.map(({ text }) => text).join(' ')}${marks[1]}`,
    uses: said.flatMap(({ uses }) => uses),
  }
}
