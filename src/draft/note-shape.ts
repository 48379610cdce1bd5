import type { Part } from '../model/draft.ts'
import { shapeOf } from './choose-said.ts'
import type { HookSays, NoteShape, Tiers } from './says.ts'
import type { Room, SaidShape, ShapeParts } from './shape.ts'
import type { Saying } from './ways.ts'

/** Characters of a note that stay free for the user's own sentence, of a short note (as good writers leave) and of a long one; and the least that it says. Our judgement. */
const [FREE_OF_SHORT, FREE_OF_LONG, SHORT_NOTE, LEAST_OF_NOTE] = [42, 70, 200, 110]

/** Characters that are kept for the user's own sentence in a note of this length. */
export const roomForOwnWords = (limit: number): number => (limit <= SHORT_NOTE ? FREE_OF_SHORT : FREE_OF_LONG)

const noteParts = ({ who, hook, ask }: NoteShape): ShapeParts => ({
  ...(hook !== undefined && { opening: hook }),
  'who-and-why': who,
  ask,
})
const saysWho = ({ who }: NoteShape) => /\{(?:who|short)(?:There)?\}/u.test(who)

interface Notes {
  readonly signed: Tiers<NoteShape>
  readonly unsigned: Tiers<NoteShape>
}
const parted = new WeakMap<HookSays, Notes>()

/** The notes that say who writes, and those that do not. */
function notesOf(says: HookSays): Notes {
  const tiersOf = (fits: (note: NoteShape) => boolean) => says.notes.map((tier) => tier.filter(fits))
  const known = parted.get(says) ?? {
    signed: tiersOf(saysWho),
    // One that says at least something of the user comes before one that only asks.
    unsigned: [...tiersOf((note) => !saysWho(note) && note.who !== ''), ...tiersOf(({ who }) => who === '')],
  }
  parted.set(says, known)
  return known
}

const saysWish = (said: SaidShape | null) => said?.['who-and-why']?.uses.some((use) => 'line' in use) === true

/**
 * A whole note that fits its limit beside the greeting and the user's own sentence; it says who writes, where that is known.
 * A question without a wish hangs on nothing: rather than that, less room is left for the user's own sentence.
 */
export function noteShape(saying: Saying, room: Room): SaidShape | null {
  const of = (which: keyof Notes, { least, ...rest }: Room) =>
    shapeOf(saying, (says) => notesOf(says)[which], noteParts, { ...rest, least }, true)
  const isKnown = saying.fillings.short !== undefined || saying.fillings.who !== undefined
  const signed = isKnown ? of('signed', room) : null
  if (signed && !saysWish(signed) && saying.fillings.want) {
    const { besideOwnAtMost = room.most } = room
    const fuller = of('signed', { ...room, besideOwn: besideOwnAtMost })
    if (saysWish(fuller)) return fuller
  }
  return signed ?? of('unsigned', { ...room, least: 0 })
}

/** Characters that stay free for the user's own sentence also where the wish is long: a few words. Our judgement. */
const LEAST_FREE = 20

/** Nobody likes to see a note full to its last letter. Our judgement. */
const SPARE = 2

/** How much a note has room for beside its greeting; the user's own sentence stands in the place of the hook's. */
export function noteRoom(limit: number, greeting: number, own: number): Room {
  const left = limit - greeting - 1
  return {
    least: own > 0 ? 0 : LEAST_OF_NOTE - greeting - 1,
    most: left - SPARE,
    besideOwn: left - Math.max(own, roomForOwnWords(limit)),
    besideOwnAtMost: left - Math.max(own, LEAST_FREE),
  }
}

/** The order of a note: why this person comes first, so that the question follows what it is about; the user's own sentence takes the hook's place. */
export const noteOrder: readonly Part[] = ['greeting', 'own-words', 'opening', 'who-and-why', 'ask']
