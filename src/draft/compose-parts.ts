import type { ChannelId } from '../model/draft.ts'
import { choiceOf, hookSays, shapeOf } from './choose-said.ts'
import { noteShape } from './note-shape.ts'
import { type Fillings, type Said, sayAll } from './phrase.ts'
import type { AnswerShape, Lists, MessageShape } from './says.ts'
import { chooseShape, lengthOf, type Room, type SaidShape, type ShapeParts } from './shape.ts'
import type { Saying } from './ways.ts'

/** What a first message has room for: it is read in a glance (evidence: length-inmail), with its greeting and request. */
const LONGEST_MESSAGE = 400
const messageParts = ({ opening, who, question }: MessageShape): ShapeParts => ({
  opening,
  'who-and-why': who,
  question,
})
const answerParts = ({ opening, ask }: AnswerShape): ShapeParts => ({ opening, ask })

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

/** Below a post nobody is greeted and nothing is signed. */
export const isPublic = (channel: ChannelId): boolean => channel === 'comment'
