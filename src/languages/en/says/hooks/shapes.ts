import type { AnswerShape, HookSays, Lists, MessageShape, NoteShape } from '../../../../draft/says.ts'
import { crossLists } from '../../../cross-lists.ts'

type Ending = Omit<MessageShape, 'opening'>
type Beginning = Omit<NoteShape, 'ask'>

/** The wish could not be turned into a question: it is said, and taken up. */
const takenUp = [
  'How would you go about it?',
  'Where would you begin?',
  'What would you do first?',
  'What would be a good first step?',
]

/**
 * Behind why I write: who I am and where I am heading, then `{Ask}`, the question that is made of what I want to learn. Only
 * “I want to” stands well before every clause of a user.
 */
const endings: readonly (readonly Ending[])[] = [
  [
    { who: '[{who}, and ]I want to {heading}. {trouble}.', question: '{Ask}?' },
    { who: '[{who}, and ]I want to {heading}.', question: '{Ask}? {troubleIt}.' },
  ],
  [
    { who: '[{who}. ]{trouble}.', question: '{Ask}?' },
    { who: '[{who}.]', question: '{Ask}? {troubleIt}.' },
  ],
  [{ who: '[{who}, and ]I want to {heading}.', question: '{Ask}?' }],
  [{ who: '[{who}.]', question: '{Ask}?' }],
  takenUp.map((question) => ({ who: '[{who}, and ]I want to {want}.', question: `{?unasked}${question}` })),
]

/** Where nothing is known of what the user wants. */
const withoutWish: readonly Ending[] = [
  { who: '[{who}.]', question: 'What would you tell somebody who is only beginning?' },
  { who: '[{who}.]', question: 'Which first step would you suggest to a beginner?' },
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
  `You know my work from your own time as {wasRole}, and ${reason}`,
]

/** Who I am with what joins us, in a note. */
const joined: readonly Beginning[] = [
  { who: '{short}, and {bothWorked}.' },
  { who: '{short}, and we have {bothStudied} in common.' },
]

const ASK = ['{Ask}?', '{Ask}?', 'One question: {ask}?']

/** Why this person, where a note has no room for more. */
const plainReasons: Lists = [
  ['You were {wasRole} too.'],
  ['You made the step to {stepTo}.'],
  ['You are {isNow}, so I ask you.', 'I ask you because you are {isNow}.'],
  ['You are {isNow}.'],
]

/** Who I am, what joins us, one question; the user's own sentence takes the place of the hook. */
const askingNotes = (said: Lists): HookSays['notes'] => {
  const each = (who: string, asks: readonly string[]) =>
    hooks.map((list) =>
      notes(
        list.map((hook) => ({ who, hook })),
        asks,
      ),
    )
  const alone = (who: string, asks: readonly string[] = ASK) => notes([{ who }], asks)
  const wanting = takenUp.map((question) => `{?unasked}${question}`)
  const ofIt = ['May I ask you one question about it?', 'Could I ask you one question about it?']
  const ofWork = ['May I ask you one question about your work?']
  const hooks = [...said, ...plainReasons]
  return [
    ...said.map((list) =>
      joined.flatMap(({ who }) =>
        notes(
          list.map((hook) => ({ who, hook })),
          ['{Ask}?'],
        ),
      ),
    ),
    ...each('{short}. {trouble}.', ['{Ask}?']),
    ...each('{short}.', ['{Ask}? {troubleIt}.']),
    ...each('{short} and want to {heading}.', ['{Ask}?']),
    joined.flatMap(({ who }) => alone(who)),
    ...each('{short}.', ['{Ask}?']),
    alone('{short} and want to {heading}.'),
    alone('{short}.'),
    ...each('{short} and want to {want}.', wanting),
    alone('{short} and want to {want}.', wanting),
    ...each('I want to {heading}.', ['{Ask}?']),
    ...each('', ['{Ask}?']),
    alone('I want to {heading}.'),
    alone(''),
    ...each('I want to {want}.', wanting),
    alone('I want to {want}.', wanting),
    // Where nothing is known of what the user wants.
    ['{short}.', ''].flatMap((who) => [...each(who, ofIt).flat(), ...alone(who, ofWork)]),
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
    ...openings.flatMap((list) => endings.map((ending) => messages(list, ending))),
    openings.flatMap((list) => messages(list, withoutWish)),
  ],
  notes: askingNotes(hooks),
})

const askedBelow = [
  '{Ask}?',
  'One question from me: {ask}?',
  'What I would like to ask: {ask}?',
  'May I ask you this: {ask}?',
]
const toldBelow = takenUp.map((question) => `{?unasked}I want to {want}. ${question}`)
const plainBelow = [
  'What would you tell somebody who is only beginning with {about}?',
  'What would you add for somebody who is only beginning?',
  'Which first step would you suggest to a beginner?',
]

/** Below a text of theirs, and as a letter about it; what is asked is made of the user's wish. */
export const replies = (openings: Lists): Pick<HookSays, 'answers' | 'letters'> => ({
  answers: [askedBelow, toldBelow, plainBelow].map((asks) => answers([''], asks)),
  letters: openings.flatMap((list) =>
    [askedBelow.slice(0, 1), toldBelow, plainBelow].map((asks) => answers(list, asks)),
  ),
})
