import { type ChannelId, type KindId, type Part, partIds } from '../model/draft.ts'
import type { Hook } from '../model/hook.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Relationship } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import { isPublic } from './compose-parts.ts'
import { isAlike } from './hooks/nearness.ts'
import { kinds } from './kinds/index.ts'
import { type Fillings, type Said, sayAll } from './phrase.ts'
import type { Lists, Says } from './says.ts'

/** What decides how a part is said. */
export interface Saying {
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
  readonly relationship: Relationship
  readonly hook?: Hook | undefined
  readonly questions: readonly string[]
  /** Times that a talk can begin at, written out. */
  readonly times: readonly Said[]
  readonly seed: number
  readonly fillings: Fillings
  /** What else of the hook can be quoted, for where there is less room. */
  readonly shorterQuotes?: readonly string[]
  readonly says: Says
}

/** The ways to say a part, the preferred first. */
type Ways = readonly Said[]

/** The first list of which a sentence can be said. */
const ofLists = (lists: Lists, { seed, fillings, language }: Saying): Ways =>
  lists.map((list) => sayAll(list, seed, fillings, language)).find((ways) => ways.length > 0) ?? []

/** The name; a letter has a closing above it, and below a post the name stands already. */
function sign({ says, channel, seed, fillings, language }: Saying): Ways {
  const { me } = fillings
  if (!me || isPublic(channel)) return []
  if (channel !== 'email' && channel !== 'inmail') return [me]
  return sayAll(says.closings, seed, fillings, language).map(({ text }) => ({
    ...me,
    text: `${text}\n${me.text}`,
  }))
}

function greet(saying: Saying): Ways {
  const { formal, courteous, named, nameless } = saying.says.greeting
  return isPublic(saying.channel) ? [] : ofLists([formal, courteous, named, nameless], saying)
}

/** Words as long tell what a sentence is about. Our judgement. */
const TELLING = 5

/** The matter's words stand twice in the message where the wish has them too: the subject does without. */
function withoutEcho(fillings: Fillings): Fillings {
  const { about, want } = fillings
  if (!about || !want) return fillings
  const wanted = wordsOf(want.text)
  const isEcho = wordsOf(about.text).some(
    (one) => one.text.length >= TELLING && wanted.some((other) => isAlike(one, other)),
  )
  return isEcho ? { ...fillings, about: undefined } : fillings
}

/** The subject of a message that is written as a whole is that of its hook. */
function nameSubject(chosen: Saying): Ways {
  const saying = { ...chosen, fillings: withoutEcho(chosen.fillings) }
  const { kind, hook, says } = saying
  const { composed } = kinds[kind]
  const ofHook = composed ? [says.hooks[hook?.kind ?? 'own'], says.hooks.own] : []
  return ofLists([...ofHook.flatMap(({ subjects }) => subjects), ...(says.kinds[kind].subject ?? [])], saying)
}

const listBullets = (lines: readonly string[]) => lines.map((line) => `\n• ${line}`).join('')

/** The ask with what stands below it: the lines of its kind, then the questions; a single question goes on in its paragraph. */
function withList(lists: Lists, saying: Saying): Ways {
  const { kind, questions, fillings } = saying
  const { list, passesOn } = kinds[kind]
  const lines = list?.(saying) ?? []
  // What is passed on says already what the writer wants: it is not said twice.
  const said = lines.some(({ text }) => fillings.want && text.includes(fillings.want.text))
  const ways = ofLists(lists, said ? { ...saying, fillings: { ...fillings, want: undefined } } : saying)
  const texts = lines.map(({ text }) => text)
  const own = passesOn ? texts.map((text) => `\n\n${text}`).join('') : listBullets(texts)
  const isList = lines.length > 0 || questions.length > 1 || kind === 'agenda'
  const below = own + (isList ? listBullets(questions) : questions.map((one) => ` ${one}`).join(''))
  return ways.map(({ text, uses }) => ({
    text: `${text}${below}`,
    uses: [...uses, ...lines.flatMap((line) => line.uses)],
  }))
}

/** How many phrasings a list holds, and how many rates the parts turn at. */
const [PHRASINGS, RATES] = [4, 3]

/** Each part turns at its own rate, so that drafts differ in more than one of a few ways, and neighbouring ones in every part. */
const seedFor = (part: Part, seed: number) =>
  seed + Math.floor(seed / PHRASINGS) * (partIds.indexOf(part) % RATES)

/** The ways to say one part of a message with what is known, the preferred first; none where too little is known. */
export function waysToSay(part: Part, chosen: Saying): readonly Said[] {
  const saying = { ...chosen, seed: seedFor(part, chosen.seed) }
  if (part === 'subject') return nameSubject(saying)
  if (part === 'greeting') return greet(saying)
  if (part === 'signature') return sign(saying)
  const lists = saying.says.kinds[saying.kind][part] ?? []
  return part === 'ask' ? withList(lists, saying) : ofLists(lists, saying)
}
