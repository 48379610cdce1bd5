import type { Known } from '../../model/known.ts'
import type { Position, Seen } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { wordsOf } from '../../text/words.ts'
import { topicOf } from '../topic.ts'
import { companyName, type Found, hookOf, roleName } from './found.ts'
import { countsIn } from './hook-book.ts'
import { type HookContext, joinText, type PersonaMatters } from './persona-matters.ts'
import { titleOf } from './quoted.ts'

/** A shared word in the name of an organisation is chance; a shared idea is not. Our judgement. */
const LEAST_OF_UNPAID = 2

/** Volunteering and mentoring that still goes on, or ended at an unknown or recent time. */
export const findVolunteering = (
  { profile }: Known,
  { lexicons }: HookContext,
  matters: PersonaMatters,
): readonly Found[] =>
  profile.volunteering.slice(0, 2).flatMap((one, index) => {
    const { organisation, role, description, cause, from } = one.value
    const topic = companyName(organisation ?? role ?? '')
    if (topic === '') return []
    const said = [organisation, role, description, cause].filter((text) => text !== undefined).join('. ')
    const { near, link, line } = joinText(said, matters, lexicons)
    const isJoined = near >= LEAST_OF_UNPAID
    return [
      {
        near,
        hook: hookOf('volunteering', index, one, {
          topic,
          link: isJoined ? link : undefined,
          line: isJoined ? line : undefined,
          at: from,
        }),
      },
    ]
  })

/** Fewer words name a role and say nothing, but with a number (“60 engineers”). Our judgement. */
const FEWEST_WORDS = 3

/** Whether a part of a headline says more than the role and the employer that the positions list. */
function saysMore(part: string, positions: readonly Seen<Position>[]): boolean {
  const folded = fold(part)
  const isListed = positions.some(({ value: { title = '', company = '' } }) =>
    [roleName(title), companyName(company)].some((name) => name !== '' && folded.includes(fold(name))),
  )
  return !isListed && (/\p{Nd}/u.test(part) || wordsOf(part).length >= FEWEST_WORDS)
}

/** The part of a headline that is nearest to what the user wants; one that tells a wish is none. */
export function findHeadline(
  { profile }: Known,
  { lexicons }: HookContext,
  matters: PersonaMatters,
): readonly Found[] {
  const { headline } = profile
  if (!headline || countsIn(wordsOf(headline.value), lexicons)('wishes') > 0) return []
  return headline.value
    .split(/[|•·]|\s[–—-]\s/u)
    .flatMap((part): readonly Found[] => {
      const quote = titleOf(part.trim())
      const isPersonal = countsIn(wordsOf(part), lexicons)('personal') > 0
      const isTitle = Object.values(lexicons).some(
        ({ roleTitle }) => roleTitle(part.split(/,\s/u)[0] ?? '') !== undefined,
      )
      if (quote === undefined || isPersonal || isTitle || !saysMore(part, profile.positions)) return []
      const { near, link, line } = joinText(part, matters, lexicons)
      return [{ near, hook: hookOf('headline', 0, headline, { topic: topicOf(part), quote, link, line }) }]
    })
    .sort((a, b) => b.near - a.near)
    .slice(0, 1)
}
