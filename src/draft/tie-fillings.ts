import type { Hook } from '../model/hook.ts'
import { wordsOf } from '../text/words.ts'
import type { Sources } from './filling.ts'
import { oneIn, placeIn, workIn } from './hook-names.ts'
import { countsIn } from './hooks/hook-book.ts'
import { isAlike } from './hooks/nearness.ts'
import { type Filling, type Fillings, say } from './phrase.ts'

const fillSaid = (text: string | undefined, hook: Hook): Filling | undefined =>
  text ? { text, uses: [hook.fact] } : undefined

const fillPlace = (hook: Hook | undefined, sources: Sources, how: 'placed' | 'cameFrom' = 'placed') =>
  hook && fillSaid(placeIn(hook.topic, sources, how), hook)

/** Whether a role is the user's own by its words: “yourself” would make a head nurse of a nurse. */
function isMine({ names }: Hook, { me, language }: Sources): boolean {
  const mine = wordsOf([me.role, me.intro[language], me.who?.[language]].filter(Boolean).join('. '))
  const theirs = wordsOf(names?.role ?? '')
  return theirs.length > 0 && theirs.every((word) => mine.some((other) => isAlike(word, other)))
}

/** “Founder and director” says of nobody why they are asked: a word of the role is more than a rank. */
const tellsAField = ({ names }: Hook, { hookLexicons }: Sources): boolean =>
  wordsOf(names?.role ?? '').some((word) => {
    const counts = countsIn([word], hookLexicons)
    return word.text.length > 3 && counts('ranks') === 0 && counts('leads') === 0
  })

/** The employer of both, as the beginning of a sentence and within one. */
function fillEmployer(employer: Hook | undefined, sources: Sources): Fillings {
  const { says, language } = sources
  const at = fillPlace(employer, sources, employer?.still === undefined ? 'cameFrom' : 'placed')
  const clause = employer && at && say(says.bothWorked[employer.still ?? 'neither'], { at }, language)
  if (!clause) return {}
  const beginning = clause.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return { bothWorked: clause, BothWorked: { ...clause, text: beginning } }
}

/**
 * What joins the two beside the hook, which says itself already: the employer and school of both, the role that the person had,
 * the step that the user hopes to take, and what the person's page offers.
 */
export function fillTies(sources: Sources): Fillings {
  const { ties = {}, hook, says } = sources
  const { employer, school, role, today, step, offered } = ties
  const isOther = (kind: Hook['kind']) => hook?.kind !== kind
  const { minutes, weekdays = [] } = offered ?? {}
  return {
    ...fillEmployer(isOther('shared-employer') ? employer : hook, sources),
    bothStudied: isOther('shared-school') ? fillPlace(school, sources, 'cameFrom') : undefined,
    // Who moved into the user's work did not come from it: “you were a tram driver, and became a tram driver”.
    wasRole:
      role && isOther('shared-role') && hook?.names?.after !== role.names?.role && isMine(role, sources)
        ? fillSaid(oneIn(role.names?.role, sources), role)
        : undefined,
    isNow:
      today?.link && tellsAField(today, sources)
        ? fillSaid(oneIn(today.names?.role, sources), today)
        : undefined,
    stepTo: step && isOther('move') ? fillSaid(workIn(step.names?.after, sources), step) : undefined,
    minutes: minutes === undefined ? undefined : { text: String(minutes), uses: [] },
    weekdays: weekdays.length === 0 ? undefined : { text: says.weekdays(weekdays), uses: [] },
  }
}
