import type { AnswerShape, HookSays, Lists, MessageShape, NoteShape } from '../../../../draft/says.ts'
import { crossLists } from '../../../cross-lists.ts'

type Ending = Omit<MessageShape, 'opening'>
type Beginning = Omit<NoteShape, 'ask'>

/** What is asked behind a wish: it has no words of the wish, so that it fits every one, and no verb that tells who asks or is asked. */
export const begins = [
  'מה היית עושה במקומי קודם כול?',
  'במקומי, מה היית עושה קודם כול?',
  'מה היית עושה קודם כול במקומי?',
]
/** The same where a note has no room for it. */
const beginsBriefly = ['מאיפה כדאי להתחיל?', 'ממה כדאי להתחיל?']
const asking = (who: string): readonly Ending[] => begins.map((question) => ({ who, question }))

/**
 * Behind why I write: who I am and what I want, said as it was typed, then one short question about it. A wish that is turned
 * into a question (“איך כדאי לבנות תהליך כמו שצריך”) asks for a whole course: editors who graded both side by side sent more of
 * these.
 */
const endings: readonly (readonly Ending[])[] = [
  asking('[{who}, ו]אני רוצה {want}. {trouble}.'),
  asking('[{who}, ו]אני רוצה {want}.'),
]

/** Where nothing is known of what the user wants. */
const withoutWish: readonly Ending[] = [
  { who: '[{who}.]', question: 'מה היה עוזר לך לדעת מוקדם יותר?' },
  { who: '[{who}.]', question: 'איזה צעד ראשון כדאי לעשות?' },
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

/** What joins the two, before another reason to write; the strongest bond first. `reason` begins with its own “ו”. */
export const bonds = (reason: string): readonly string[] => [
  `{bothWorked}, ${reason}`,
  `גם אני מ{bothStudied}, ${reason}`,
  // “ראיתי” is said once.
  `ראיתי שעבדת בעבר כ{wasRole}, ${reason.replace(/^וראיתי (?=ש)/u, 'ו')}`,
]

/** Why this person, where a note has no room for more. */
const plainReasons: Lists = [['ראיתי את המעבר שלך ל{stepTo}.'], ['אני פונה בגלל העבודה שלך כ{isNow}.']]

/** What joins us, where nothing else can be said in a note. */
export const sharedPast: Lists = [
  ['{bothWorked}.'],
  ['גם אני מ{bothStudied}.'],
  ['ראיתי שעבדת בעבר כ{wasRole}.'],
]

/** Why this person, who I am and what I want, one question: the question follows what it is about. */
const askingNotes = (said: Lists): HookSays['notes'] => {
  const hooks = [...said, ...sharedPast, ...plainReasons]
  const wanting = ['{short} ורוצה {want}. {trouble}.', '{short} ורוצה {want}.']
  const ofIt = ['מאיפה כדאי להתחיל?', 'מה היית עושה במקומי קודם כול?']
  const behind = (who: string, asks: readonly string[]) => (list: readonly string[]) =>
    notes(
      list.map((hook) => ({ hook, who })),
      asks,
    )
  return [
    ...hooks.flatMap((list) =>
      wanting.flatMap((who) => [begins, beginsBriefly].map((asks) => behind(who, asks)(list))),
    ),
    ...wanting.map((who) => notes([{ who }], begins)),
    ...hooks.map(behind('אני רוצה {want}.', begins)),
    notes([{ who: 'אני רוצה {want}.' }], begins),
    // Where nothing is known of what the user wants, or nothing of it has room.
    ['{short}.', ''].flatMap((who) => hooks.flatMap(behind(who, ofIt))),
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

const toldBelow = [...begins, ...beginsBriefly].map((question) => `אני רוצה {want}. ${question}`)
const plainBelow = [
  'מה היה עוזר לך לדעת על {about} מוקדם יותר?',
  'איזה צעד ראשון כדאי לעשות?',
  'מה היה עוזר לך לדעת מוקדם יותר?',
]

/** Below a text of theirs, and as a letter about it: what the user wants, and one question about it. */
export const replies = (openings: Lists): Pick<HookSays, 'answers' | 'letters'> => ({
  answers: [toldBelow, plainBelow].map((asks) => answers([''], asks)),
  letters: openings.flatMap((list) => [toldBelow, plainBelow].map((asks) => answers(list, asks))),
})
