import type { Known } from '../../model/known.ts'
import type { Evidence, Featured } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { topicOf } from '../topic.ts'
import { type Found, hookOf, nameBriefly } from './found.ts'
import { countsIn } from './hook-book.ts'
import { callMatter, nameMatter } from './named-matter.ts'
import { type HookContext, joinText, joinTitle, nearestWish, type PersonaMatters } from './persona-matters.ts'
import { talkTitleOf, titleOf } from './quoted.ts'

/** Talks, projects and publications that are offered, and the years after which one is old. Our judgement. */
const [MOST_WORKS, OLD_WORK] = [3, 5]

/** A work whose title is a title of two halves is quoted by its first where that is a whole: “Viaduct, Lot 3B – design …”. */
const firstHalf = (title: string) => titleOf(title) ?? titleOf(title.split(/\s+[–—|]\s+/u)[0] ?? '')

/** What a work says of itself. `event`: where a talk was given. */
interface Work {
  readonly text: string
  readonly title: string | undefined
  readonly at?: string | undefined
  readonly event?: string
}

/** Talks, projects and publications that the profile lists; old ones are left out. */
export function findWorkHooks(
  { profile }: Known,
  context: HookContext,
  matters: PersonaMatters,
): readonly Found[] {
  const { lexicons, now } = context
  const oldest = String(Number(now.slice(0, 4)) - OLD_WORK)
  const isStale = (month: string | undefined) =>
    month !== undefined && month !== 'now' && month.slice(0, 4) < oldest
  const made = (
    kind: 'talk' | 'project' | 'publication',
    [index, seen]: readonly [number, Evidence],
    { text, title, at, event }: Work,
  ): Found => {
    const { near, link, line } = (kind === 'talk' ? joinTitle : joinText)(text, matters, lexicons)
    const nearness = (name: string) => nearestWish(name, matters, lexicons)
    const about = { ...callMatter(text, lexicons, nearness), ...nameMatter(text, lexicons, nearness) }
    return {
      near,
      hook: hookOf(kind, index, seen, {
        topic: topicOf(title ?? text),
        quote: title,
        ...about,
        link,
        line,
        at,
        names: event === undefined ? undefined : { event },
      }),
    }
  }
  // “Keynote” is no wish to present: a talk is as near as its title.
  const talkOf = (index: number, seen: Evidence, { featured, kind }: Featured) => {
    const title = talkTitleOf(featured, lexicons)
    // A programme names the event beside the talk.
    const event = seen.foundBy === 'list' ? nameBriefly(kind ?? '') : ''
    return made('talk', [index, seen], { text: title ?? featured, title, ...(event !== '' && { event }) })
  }
  const talks = profile.featured.flatMap((one, index) => {
    const { featured, kind } = one.value
    const isTalk =
      one.foundBy === 'list' || countsIn(wordsOf(`${featured}. ${kind ?? ''}`), lexicons)('talks') > 0
    return isTalk ? [talkOf(index, one, one.value)] : []
  })
  const projects = profile.projects.flatMap((one, index) => {
    const { project, description, from, to } = one.value
    const text = `${project}. ${description ?? ''}`
    return isStale(to ?? from)
      ? []
      : [made('project', [index, one], { text, title: firstHalf(project), at: from })]
  })
  const publications = profile.publications.flatMap((one, index) => {
    const { publication, description, at } = one.value
    const text = `${publication}. ${description ?? ''}`
    return isStale(at) ? [] : [made('publication', [index, one], { text, title: titleOf(publication), at })]
  })
  return [...talks, ...projects, ...publications]
    .filter(({ hook }) => hook.topic !== '')
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_WORKS)
}
