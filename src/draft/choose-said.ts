import type { Fillings } from './phrase.ts'
import type { HookSays, Tiers } from './says.ts'
import {
  chooseShape,
  hasRoom,
  isHard,
  type Room,
  type SaidShape,
  type ShapeChoice,
  type ShapeParts,
} from './shape.ts'
import type { Saying } from './ways.ts'

/** What is said of the hook, or of the user's own words where there is none. */
export const hookSays = ({ says, hook }: Saying): HookSays => says.hooks[hook?.kind ?? 'own']

/** With fewer texts to choose from, drafts to many people would be alike; greetings turn beside them. Our judgement. */
const ENOUGH = 2

/** “Hello Professor Wassmann,” stands in the same line of a note as who writes. */
const WORDS_OF_GREETING = 3

/** The wish where a note has no room for the whole. */
const wantBriefly = ({ want, wantBriefly }: Fillings): Fillings => ({ want: wantBriefly ?? want })

/** How a shape of this message is chosen; a sentence that became too long is said as two. */
export function choiceOf(saying: Saying, room: Room, isNote = false): ShapeChoice {
  const { fillings, language, seed, says } = saying
  const shorter = fillings.short && says.shorter(fillings.short.text)
  const short = isNote && fillings.short && shorter ? { ...fillings.short, text: shorter } : fillings.short
  const polished = (sentence: string) =>
    says.polished(sentence, isHard(sentence, isNote ? WORDS_OF_GREETING : 0))
  return {
    fillings,
    briefer: {
      ...fillings,
      who: fillings.short,
      whoThere: fillings.shortThere,
      short,
      ...(isNote && wantBriefly(fillings)),
    },
    language,
    seed,
    room,
    enough: ENOUGH,
    ...(isNote && { before: WORDS_OF_GREETING }),
    lastIsSpare: true,
    polished,
  }
}

/** Of a hook, or of the user's own where what was read of the hook cannot be said in this language. */
export const shapeOf = <Shape>(
  saying: Saying,
  of: (one: HookSays) => Tiers<Shape>,
  parts: (shape: Shape) => ShapeParts,
  room: Room,
  isNote = false,
): SaidShape | null => {
  const isRoomy = (said: SaidShape | null) => said !== null && hasRoom(said, room)
  const ofHook = chooseShape(of(hookSays(saying)), parts, choiceOf(saying, room, isNote))
  if (isRoomy(ofHook)) return ofHook
  const ofOwn = chooseShape(of(saying.says.hooks.own), parts, choiceOf(saying, room, isNote))
  return isRoomy(ofOwn) ? ofOwn : (ofHook ?? ofOwn)
}
