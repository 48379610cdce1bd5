import type { ChannelId, Part } from '../model/draft.ts'
import { type Fillings, type Said, sayAll } from './phrase.ts'
import type { AnswerShape, HookSays, Lists, MessageShape, NoteShape, Tiers } from './says.ts'
import {
  chooseShape,
  hasRoom,
  isHard,
  lengthOf,
  type Room,
  type SaidShape,
  type ShapeChoice,
  type ShapeParts,
} from './shape.ts'
import type { Saying } from './ways.ts'

/** What a first message has room for: it is read in a glance (evidence: length-inmail), with its greeting and request. */
const LONGEST_MESSAGE = 400
/** Characters of a note that stay free for the user's own sentence, of a short note (as good writers leave) and of a long one; and the least that it says. Our judgement. */
const [FREE_OF_SHORT, FREE_OF_LONG, SHORT_NOTE, LEAST_OF_NOTE] = [42, 70, 200, 110]

/** Characters that are kept for the user's own sentence in a note of this length. */
export const roomForOwnWords = (limit: number): number => (limit <= SHORT_NOTE ? FREE_OF_SHORT : FREE_OF_LONG)

const messageParts = ({ opening, who, question }: MessageShape): ShapeParts => ({
  opening,
  'who-and-why': who,
  question,
})
const noteParts = ({ who, hook, ask }: NoteShape): ShapeParts => ({
  ...(hook !== undefined && { opening: hook }),
  'who-and-why': who,
  ask,
})
const answerParts = ({ opening, ask }: AnswerShape): ShapeParts => ({ opening, ask })

const hookSays = ({ says, hook }: Saying): HookSays => says.hooks[hook?.kind ?? 'own']

/** With fewer texts to choose from, drafts to many people would be alike; greetings turn beside them. Our judgement. */
const ENOUGH = 2

/** “Hello Professor Wassmann,” stands in the same line of a note as who writes. */
const WORDS_OF_GREETING = 3

/** The wish where a note has no room for the whole. */
const wantBriefly = ({ want, wantBriefly }: Fillings): Fillings => ({ want: wantBriefly ?? want })

/** How a shape of this message is chosen; a sentence that became too long is said as two. */
function choiceOf(saying: Saying, room: Room, isNote = false): ShapeChoice {
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
const shapeOf = <Shape>(
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

/** A whole note that fits its limit beside the greeting and the user's own sentence; it says who writes, where that is known. */
export function noteShape(saying: Saying, room: Room): SaidShape | null {
  const of = (which: keyof Notes, least: number) =>
    shapeOf(saying, (says) => notesOf(says)[which], noteParts, { ...room, least }, true)
  const isKnown = saying.fillings.short !== undefined || saying.fillings.who !== undefined
  return (isKnown ? of('signed', room.least) : null) ?? of('unsigned', 0)
}

/** Nobody likes to see a note full to its last letter. Our judgement. */
const SPARE = 12

/** How much a note has room for beside its greeting; the user's own sentence stands in the place of the hook's. */
export function noteRoom(limit: number, greeting: number, own: number): Room {
  const left = limit - greeting - 1
  return {
    least: own > 0 ? 0 : LEAST_OF_NOTE - greeting - 1,
    most: left - SPARE,
    besideOwn: left - Math.max(own, roomForOwnWords(limit)),
  }
}

/** The way the two would talk decides how small the request is. */
function requestsOf({ says, relationship, channel }: Saying): Lists {
  const { session, exchange, video, call } = says.requests
  if (relationship === 'formal' || channel === 'platform-request') return session
  if (relationship === 'peer') return exchange
  return relationship === 'virtual' ? video : call
}

/** Variants of a request change slower than those of the shape, so that neighbouring drafts share neither. */
const requestSeed = (seed: number) => seed + Math.floor(seed / 4)

const joinBoth = (one: Said | undefined, other: Said): Said =>
  one ? { text: `${one.text} ${other.text}`, uses: [...one.uses, ...other.uses] } : other

/** The ways to make the small request with the smaller yes, the seed's first; before it what I give in return, where the relationship is one of giving. */
function sayRequests(saying: Saying): readonly Said[] {
  const { says, seed, fillings, language, relationship } = saying
  const gives = relationship === 'peer' || relationship === 'reverse'
  const [offer] = gives ? sayAll(says.offer, seed, fillings, language) : []
  const said = requestsOf(saying).map((list) => sayAll(list, requestSeed(seed), fillings, language))
  return (said.find((ways) => ways.length > 0) ?? []).map((one) => joinBoth(offer, one))
}

const listBullets = (lines: readonly string[]) => lines.map((line) => `\n• ${line}`).join('')

/** The questions that the user chose, in the place of the one that the shape asks. */
function sayChosenQuestions({ questions, says, seed, fillings, language }: Saying): Said | undefined {
  const [first] = questions
  if (first === undefined) return undefined
  if (questions.length === 1) return { text: first, uses: [] }
  const lead = sayAll(says.questionsFollow, seed, fillings, language)[0]?.text ?? ''
  return { text: `${lead}${listBullets(questions)}`, uses: [] }
}

/** After an invitation was accepted the thanks for it come before the hook. */
function withThanks(
  opening: Said | undefined,
  { kind, says, seed, fillings, language }: Saying,
): Said | undefined {
  const [before] =
    kind === 'after-acceptance' ? sayAll(says.kinds[kind].opening?.[0] ?? [], seed, fillings, language) : []
  if (!before) return opening
  return opening && opening.text !== '' ? joinBoth(before, opening) : before
}

function messageShape(saying: Saying): SaidShape {
  const asks = sayRequests(saying)
  const shortest = Math.min(...asks.map(({ text }) => text.length))
  const most = LONGEST_MESSAGE - lengthAround(saying.fillings)
  const shape =
    shapeOf(saying, ({ messages }) => messages, messageParts, { least: 0, most: most - shortest }) ?? {}
  const ask = asks.find(({ text }) => lengthOf(shape) + text.length <= most) ?? asks[0]
  const opening = withThanks(shape.opening, saying)
  const question = sayChosenQuestions(saying) ?? shape.question
  return { ...shape, ...(opening && { opening }), ...(question && { question }), ...(ask && { ask }) }
}

/** The longest greeting and closing around the names, with the lines between. Our judgement. */
const AROUND = 30

/** Greeting and name, with the lines between. */
const lengthAround = ({ name, formal, me }: Fillings) =>
  ((formal ?? name)?.text.length ?? 0) + (me?.text.length ?? 0) + AROUND

function answerShape(saying: Saying): SaidShape {
  const which = isPublic(saying.channel) ? 'answers' : 'letters'
  const tiers = hookSays(saying)[which] ?? saying.says.hooks.post[which] ?? []
  return (
    chooseShape(tiers, answerParts, {
      ...choiceOf(saying, { least: 0, most: LONGEST_MESSAGE }),
    }) ?? {}
  )
}

/** Every part of a message that is written as a whole by what it begins with; `room`: of a note. */
export function composeParts(saying: Saying, composed: 'ask' | 'answer', room: Room): SaidShape {
  if (composed === 'answer') return answerShape(saying)
  return saying.channel === 'note' ? (noteShape(saying, room) ?? {}) : messageShape(saying)
}

/** The order of a note: why this person comes first, so that the question follows what it is about; the user's own sentence takes the hook's place. */
export const noteOrder: readonly Part[] = ['greeting', 'own-words', 'opening', 'who-and-why', 'ask']

/** Below a post nobody is greeted and nothing is signed. */
export const isPublic = (channel: ChannelId): boolean => channel === 'comment'
