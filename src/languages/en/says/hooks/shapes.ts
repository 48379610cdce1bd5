import type { AnswerShape, HookSays, Lists, MessageShape, NoteShape } from '../../../../draft/says.ts'
import { crossLists } from '../../../cross-lists.ts'

type Ending = Omit<MessageShape, 'opening'>
type Beginning = Omit<NoteShape, 'ask'>

/**
 * What they would heed themselves. It presumes neither a past of theirs nor that they know people of my trade: editors sent six
 * of twelve messages as they were that end so, and four of the same ones behind “Where do people in my position go wrong most
 * often?”.
 */
export const asksOfOthers = [
  'What would you watch out for in my place?',
  'In my place, what would you watch out for first?',
  'What would you look at first in my place?',
  'Where do people[{?who} in my position] go wrong most often?',
]
/** What it was like, for whoever told that they did it themselves; of anybody else it would presume a past. */
export const asksOfThem = [
  'What was the hardest part of it for you?',
  'What was hardest about it for you?',
  'Which part of it was hardest for you?',
]
/** The same, as short as a note needs them. */
export const asksInNote = [
  'What would you watch out for?',
  'What would you do first in my place?',
  'Where would you begin?',
  'Where would you start?',
]
const asksOfThemInNote = ['What was hardest for you?', 'What was the hardest part for you?']
const asking = (who: string, asks: readonly string[]): readonly Ending[] =>
  asks.map((question) => ({ who, question }))

/** Whether a sentence tells what they did themselves. */
const tellsOfThem = (list: readonly string[]) => list.every((sentence) => sentence.includes('{retold}'))

/**
 * Behind why I write: who I am and what I want, said as it was typed, then one short question about it. A wish that is turned
 * into a question (“How would you make one documentary start to finish?”) asks for a whole course, or for the writer's own
 * deed; editors who graded both side by side sent 17 of 24 of these, 6 of 24 of those.
 */
const endingsOf = (list: readonly string[]): readonly (readonly Ending[])[] => [
  asking('[{who}, and ]I want to {want}. {trouble}.', asksOfOthers),
  asking('[{who}, and ]I want to {want}.', tellsOfThem(list) ? asksOfThem : asksOfOthers),
]

/** Where nothing is known of what the user wants. */
const withoutWish: readonly Ending[] = [
  { who: '[{who}.]', question: 'What would you have liked to know earlier?' },
  { who: '[{who}.]', question: 'Which first step would you suggest?' },
]

/** Where the employer of both is named, who I am does without it. */
const besides = (who: string, said: string) =>
  /othWorked\}/u.test(said) ? who.replace('{who}', '{whoThere}').replace('{short}', '{shortThere}') : who

/** Messages of every opening with every ending. */
export const messages = (openings: readonly string[], all: readonly Ending[]): readonly MessageShape[] =>
  crossLists(openings, all, (opening, { who, question }) => ({
    opening,
    who: besides(who, opening),
    question,
  }))

/** Notes of every beginning with every question. */
export const notes = (beginnings: readonly Beginning[], asks: readonly string[]): readonly NoteShape[] =>
  crossLists(beginnings, asks, (beginning, ask) => ({
    ...beginning,
    who: besides(beginning.who, `${beginning.who}${beginning.hook}`),
    ask,
  }))

export const answers = (openings: readonly string[], asks: readonly string[]): readonly AnswerShape[] =>
  crossLists(openings, asks, (opening, ask) => ({ opening, ask }))

/** What joins the two, before another reason to write; the strongest bond first. */
export const bonds = (reason: string): readonly string[] => [
  `{BothWorked}, and ${reason}`,
  `We have {bothStudied} in common, and ${reason}`,
  `You were {wasRole} yourself, and ${reason}`,
]

/** Why this person, where a note has no room for more. */
const plainReasons: Lists = [
  ['You made the step to {stepTo}.'],
  ['You are {isNow}, so I ask you.', 'I ask you because you are {isNow}.'],
  ['You are {isNow}.'],
]

/** What joins us, where nothing else can be said in a note. */
export const sharedPast: Lists = [
  ['{BothWorked}.'],
  ['We have {bothStudied} in common.'],
  ['You were {wasRole} too.'],
]

/** Why this person, who I am and what I want, one question: the question follows what it is about. */
const askingNotes = (said: Lists): HookSays['notes'] => {
  const hooks = [...said, ...sharedPast, ...plainReasons]
  const behind = (who: string, list: readonly string[]) =>
    notes(
      list.map((hook) => ({ hook, who })),
      tellsOfThem(list) && !who.includes('{trouble}') ? asksOfThemInNote : asksInNote,
    )
  const wanting = ['{short} and want to {want}. {trouble}.', '{short} and want to {want}.']
  return [
    ...hooks.flatMap((list) => wanting.map((who) => behind(who, list))),
    ...wanting.map((who) => notes([{ who }], asksInNote)),
    ...hooks.map((list) => behind('I want to {want}.', list)),
    notes([{ who: 'I want to {want}.' }], asksInNote),
    // Where nothing is known of what the user wants, or nothing of it has room.
    ['{short}.', ''].flatMap((who) => hooks.flatMap((list) => behind(who, list))),
  ]
}

/** Messages and notes that begin with a reason to write: lists of whole sentences, the most telling first; `hooks`: short ones for a note. */
export const reasons = ({
  openings,
  hooks,
}: {
  openings: Lists
  hooks: Lists
}): Pick<HookSays, 'messages' | 'notes'> => ({
  messages: [
    ...openings.flatMap((list) => endingsOf(list).map((ending) => messages(list, ending))),
    openings.flatMap((list) => messages(list, withoutWish)),
  ],
  notes: askingNotes(hooks),
})

const toldBelow = asksInNote.map((question) => `I want to {want}. ${question}`)
const plainBelow = [
  'What would you have liked to know earlier about {about}?',
  'What would you have liked to know earlier?',
  'Which first step would you suggest?',
]

/** Below a text of theirs, and as a letter about it: what the user wants, and one question about it. */
export const replies = (openings: Lists): Pick<HookSays, 'answers' | 'letters'> => ({
  answers: [toldBelow, plainBelow].map((asks) => answers([''], asks)),
  letters: openings.flatMap((list) => [toldBelow, plainBelow].map((asks) => answers(list, asks))),
})
