import type { AnswerShape, HookSays, Lists, MessageShape, NoteShape } from '../../../../draft/says.ts'
import { crossLists } from '../../../cross-lists.ts'

type Ending = Omit<MessageShape, 'opening'>
type Beginning = Omit<NoteShape, 'ask'>

/** The wish could not be turned into a question: it is said, and taken up. */
const takenUp = [
  'ממה כדאי להתחיל?',
  'מה היית עושה במקומי?',
  'איזה צעד ראשון כדאי לעשות?',
  'מה כדאי לעשות קודם?',
]

/**
 * Behind why I write: who I am and where I am heading, then `{Ask}`, the question that is made of what I want to learn. Only
 * “אני רוצה” stands well before every clause of a user.
 */
const endings: readonly (readonly Ending[])[] = [
  [
    { who: '[{who}, ו]אני רוצה {heading}. {trouble}.', question: '{Ask}?' },
    { who: '[{who}, ו]אני רוצה {heading}.', question: '{Ask}? {troubleIt}.' },
  ],
  [
    { who: '[{who}. ]{trouble}.', question: '{Ask}?' },
    { who: '[{who}.]', question: '{Ask}? {troubleIt}.' },
  ],
  [{ who: '[{who}, ו]אני רוצה {heading}.', question: '{Ask}?' }],
  [{ who: '[{who}.]', question: '{Ask}?' }],
  takenUp.map((question) => ({ who: '[{who}, ו]אני רוצה {want}.', question: `{?unasked}${question}` })),
]

/** Where nothing is known of what the user wants. */
const withoutWish: readonly Ending[] = [
  { who: '[{who}.]', question: 'מה כדאי לדעת למי שרק בתחילת הדרך?' },
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
  `ראיתי שעבדת בעצמך כ{wasRole}, ${reason}`,
]

/** Who I am with what joins us, in a note. */
const joined: readonly Beginning[] = [
  { who: '{short}, ו{bothWorked}.' },
  { who: '{short}, וגם אני מ{bothStudied}.' },
]

const ASK = ['{Ask}?', '{Ask}?', 'שאלה אחת: {ask}?']

/** Why this person, where a note has no room for more. */
const plainReasons: Lists = [['ראיתי את המעבר שלך ל{stepTo}.'], ['אני פונה בגלל העבודה שלך כ{isNow}.']]

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
  const ofIt = ['אפשר לשאול אותך על כך שאלה אחת?', 'אפשר שאלה קצרה בעניין?']
  const ofWork = ['אפשר לשאול אותך שאלה אחת על העבודה שלך?']
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
    ...each('{short} ורוצה {heading}.', ['{Ask}?']),
    joined.flatMap(({ who }) => alone(who)),
    ...each('{short}.', ['{Ask}?']),
    alone('{short} ורוצה {heading}.'),
    alone('{short}.'),
    ...each('{short} ורוצה {want}.', wanting),
    alone('{short} ורוצה {want}.', wanting),
    ...each('אני רוצה {heading}.', ['{Ask}?']),
    ...each('', ['{Ask}?']),
    alone('אני רוצה {heading}.'),
    alone(''),
    ...each('אני רוצה {want}.', wanting),
    alone('אני רוצה {want}.', wanting),
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

const askedBelow = ['{Ask}?', 'שאלה אחת ממני: {ask}?', 'רציתי לשאול: {ask}?', 'אפשר לשאול: {ask}?']
const toldBelow = takenUp.map((question) => `{?unasked}אני רוצה {want}. ${question}`)
const plainBelow = [
  'מה כדאי לדעת על {about} למי שרק בתחילת הדרך?',
  'איזה צעד ראשון כדאי לעשות?',
  'מה כדאי לדעת למי שרק בתחילת הדרך?',
]

/** Below a text of theirs, and as a letter about it; what is asked is made of the user's wish. */
export const replies = (openings: Lists): Pick<HookSays, 'answers' | 'letters'> => ({
  answers: [askedBelow, toldBelow, plainBelow].map((asks) => answers([''], asks)),
  letters: openings.flatMap((list) =>
    [askedBelow.slice(0, 1), toldBelow, plainBelow].map((asks) => answers(list, asks)),
  ),
})
