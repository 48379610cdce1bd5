import { within } from '../linter/places.ts'
import type { Look } from '../linter/rule.ts'
import { phrases, type Range } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import type { RequestLexicon } from './request-lexicon.ts'

/** What somebody asks for; what they may ask for beside others comes later. */
const requestedThings = ['talk', 'questions', 'look', 'introduction', 'visit', 'mentorship', 'job'] as const
export type RequestedThing = (typeof requestedThings)[number]

/** The time that is asked for: the shortest of those in a request; a short one without a number has none. */
export function minutesOf(
  { times, asks, body, found, words }: Look,
  { spans }: RequestLexicon,
): number | undefined {
  const inWords = Object.entries(spans).flatMap(([span, minutes]) =>
    phrases([span])
      .find(words)
      .map((place) => ({ ...place, minutes })),
  )
  const vague = found('shortTime')
  const counted = times.filter(
    (time) => !vague.some((one) => one.start === time.start && one.end === time.end),
  )
  const said = [...inWords, ...counted]
  const asked = said.filter((time) => asks.some((one) => within(time, one)))
  const all = asked.length > 0 ? asked : said.filter((time) => body.some((one) => within(time, one)))
  return all.length === 0 ? undefined : Math.min(...all.map(({ minutes }) => minutes))
}

/** Whether it is called short, without a number. */
export const isShort = ({ found }: Look) => found('shortTime').length > 0

/** How many questions are announced: a bare “questions” has no number, and bounds nothing. */
export function questionsIn(
  { text, words }: Look,
  { questions, numbers }: RequestLexicon,
): number | undefined {
  const counts = phrases(questions)
    .find(words)
    .flatMap(({ start, end }) =>
      wordsOf(text.slice(start, end)).flatMap(({ forms }) =>
        forms.flatMap((form) => numbers[form] ?? (/^[1-9]$/u.test(form) ? Number(form) : [])),
      ),
    )
  return counts[0]
}

/** Whether the text asks its question already: one that asks for no talk, time or number of questions. */
export function isAskedIn(
  { text, body, words, times, found }: Look,
  { questions, introductions, visits }: RequestLexicon,
): boolean {
  const apart = [
    ...phrases([...questions, ...introductions, ...visits]).find(words),
    ...times,
    ...found('talkVerb'),
    ...found('talkNoun'),
    ...found('mentor'),
  ]
  const asks = phrases(questions).find(words)
  // “One question: how long do you let it rest?”
  const isSaid = (one: Range) =>
    asks.some((place) => within(place, one) && text.slice(place.end, one.end).includes(':'))
  return body.some((one) => one.isQuestion && (isSaid(one) || !apart.some((place) => within(place, one))))
}

/** A job that is asked for: where nothing is a request, one that is spoken of. Who wants their CV looked at asks for a look. */
const isJobAsked = ({ found, asks, body, words }: Look, { look, jobs }: RequestLexicon) => {
  if (phrases(jobs).in(words)) return true
  const asking = [...asks, ...body.filter(({ isQuestion }) => isQuestion)]
  const looks = phrases(look).find(words)
  return found('job')
    .filter((hit) => !looks.some((place) => hit.start < place.end && place.start < hit.end))
    .some((hit) => asking.length === 0 || asking.some((one) => within(hit, one)))
}

/** What is asked for, in the order of the list. */
export function thingsIn(
  look: Look,
  lexicon: RequestLexicon,
  { isRole, hasQuestions }: { readonly isRole: boolean; readonly hasQuestions: boolean },
): readonly RequestedThing[] {
  const { found, asks, times } = look
  const isAsked = (sign: 'talkVerb' | 'talkNoun') =>
    found(sign).some((hit) => asks.some((one) => within(hit, one)))
  const isTalk =
    isAsked('talkVerb') || isAsked('talkNoun') || times.some((time) => asks.some((one) => within(time, one)))
  const has: Readonly<Record<RequestedThing, boolean>> = {
    talk: isTalk,
    questions: hasQuestions || look.body.some(({ isQuestion }) => isQuestion && !isTalk && !isRole),
    look: phrases(lexicon.look).in(look.words),
    introduction: phrases(lexicon.introductions).in(look.words),
    visit: phrases(lexicon.visits).in(look.words),
    mentorship: isRole,
    job: isJobAsked(look, lexicon),
  }
  return requestedThings.filter((thing) => has[thing])
}
