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
  const { fillings, shorterQuotes = [], language, seed, says } = saying
  const shorter = fillings.short && says.shorter(fillings.short.text)
  const short = isNote && fillings.short && shorter ? { ...fillings.short, text: shorter } : fillings.short
  const polished = (sentence: string) =>
    says.polished(sentence, isHard(sentence, isNote ? WORDS_OF_GREETING : 0))
  const brief: Fillings = { ...fillings, who: fillings.short, whoThere: fillings.shortThere, short }
  const { quote } = fillings
  // Rather a shorter thought of theirs than half a wish of mine.
  const quotes = [quote, ...(isNote ? shorterQuotes : []).map((text) => quote && { ...quote, text })]
  const briefer = (isNote ? [brief, { ...brief, ...wantBriefly(fillings) }] : [brief]).flatMap((one) =>
    quotes.map((said) => ({ ...one, quote: said })),
  )
  return {
    fillings,
    briefer,
    language,
    seed,
    room,
    enough: ENOUGH,
    ...(isNote && { before: WORDS_OF_GREETING }),
    lastIsSpare: true,
    polished,
  }
}

/** A message about a hook; one that has no room for the sentence that it would cite cites a shorter one. */
function chooseCiting(
  saying: Saying,
  choose: (saying: Saying) => SaidShape | null,
  isNote: boolean,
): SaidShape | null {
  const { fillings, shorterQuotes = [] } = saying
  const said = choose(saying)
  const { quote } = fillings
  if (isNote || !said || !quote || !fillings.cites) return said
  const cites = (one: SaidShape | null, text: string) => one?.opening?.text.includes(text) === true
  if (cites(said, quote.text)) return said
  // First with less of the wish, then with a shorter sentence of theirs.
  const others = [quote.text, ...shorterQuotes].map((text) => ({
    ...fillings,
    ...wantBriefly(fillings),
    quote: { ...quote, text },
  }))
  for (const one of others) {
    const other = choose({ ...saying, fillings: one })
    if (cites(other, one.quote.text)) return other
  }
  return said
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
  const choose = (one: Saying) => chooseShape(of(hookSays(one)), parts, choiceOf(one, room, isNote))
  const ofHook = chooseCiting(saying, choose, isNote)
  if (isRoomy(ofHook)) return ofHook
  const ofOwn = chooseShape(of(saying.says.hooks.own), parts, choiceOf(saying, room, isNote))
  return isRoomy(ofOwn) ? ofOwn : (ofHook ?? ofOwn)
}
