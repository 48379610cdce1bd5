import { conceptsIn } from '../match/concepts/index.ts'
import type { Hook, KindId } from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import type { Match } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Evidence, Position, Seen } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { kinds } from './kinds/index.ts'
import { plain, topicOf } from './topic.ts'

/** Who looks for something worth mentioning, and when. */
export interface HookContext {
  readonly persona: Persona
  readonly me: Me
  readonly now: string
  readonly match?: Match
}

/** Stands between the two roles in the topic of a move. */
export const MOVE = ' → '

const YEAR_HOURS = 365 * 24
/** More posts than this only make the choice harder. Our judgement. */
const MOST_POSTS = 3
const LONGEST_NAME = 60
/** Talks, projects and publications that are offered, and the years after which one is old. Our judgement. */
const [MOST_WORKS, OLD_WORK] = [2, 5]

const evidenceOf = ({ quote, section, foundBy, at }: Evidence): Evidence => ({ quote, section, foundBy, at })
const hook = (
  kind: Hook['kind'],
  index: number | string,
  seen: Evidence,
  topic: string,
  at?: string,
): Hook => ({
  id: `${kind}-${index}`,
  kind,
  fact: { page: evidenceOf(seen) },
  topic,
  ...(at && { at }),
})

const isRecent = (at: string | undefined, now: string) =>
  at === undefined ||
  Temporal.Instant.compare(
    Temporal.Instant.from(at),
    Temporal.Instant.from(now).subtract({ hours: YEAR_HOURS }),
  ) >= 0

const conceptIds = (text: string): ReadonlySet<string> =>
  new Set(conceptsIn(text).map(({ concept }) => concept))

const wanted = ({ lines, path }: Persona): ReadonlySet<string> =>
  new Set([...lines.flatMap(({ concepts }) => concepts), ...(path ? [path.to] : [])])

/** Their own posts and articles of the last year, the newest first, undated last; `near`: on a topic of the persona. */
function posts({ profile }: Known, { persona, now }: HookContext) {
  const topics = wanted(persona)
  return profile.posts
    .flatMap((post, index) => {
      const topic = topicOf(post.value.text)
      if (topic === '' || !isRecent(post.value.at, now)) return []
      const near = [...conceptIds(post.value.text)].some((concept) => topics.has(concept))
      return [{ near, hook: hook(post.value.kind, index, post, topic, post.value.at) }]
    })
    .sort((a, b) => Number(b.near) - Number(a.near) || (b.hook.at ?? '').localeCompare(a.hook.at ?? ''))
    .slice(0, MOST_POSTS)
}

/** Words by which a list of works shows that one of them was a talk, in the languages that pages are read in. */
const talkWords =
  /(?<!\p{L})(?:talk|keynote|webinar|podcast|panel|lecture|הרצאה|וובינר|פודקאסט|פאנל|Vortrag|conférence|charla|palestra)(?!\p{L})/iu

/** Talks, projects and publications that the profile lists, those on a topic of the persona first; old ones are left out. */
function works({ profile }: Known, { persona, now }: HookContext): readonly Hook[] {
  const topics = wanted(persona)
  const near = (text: string) => [...conceptIds(text)].some((concept) => topics.has(concept))
  const isStale = (month: string | undefined) =>
    month !== undefined && month !== 'now' && month.slice(0, 4) < String(Number(now.slice(0, 4)) - OLD_WORK)
  const featured = profile.featured.flatMap((one, index) =>
    talkWords.test(`${one.value.featured} ${one.value.kind ?? ''}`)
      ? [hook('talk', index, one, topicOf(one.value.featured))]
      : [],
  )
  const projects = profile.projects.flatMap((one, index) =>
    isStale(one.value.to ?? one.value.from)
      ? []
      : [hook('project', index, one, topicOf(one.value.project), one.value.from)],
  )
  const publications = profile.publications.flatMap((one, index) =>
    isStale(one.value.at)
      ? []
      : [hook('publication', index, one, topicOf(one.value.publication), one.value.at)],
  )
  return [...featured, ...projects, ...publications]
    .filter(({ topic }) => topic !== '')
    .sort((a, b) => Number(near(b.topic)) - Number(near(a.topic)))
    .slice(0, MOST_WORKS)
}

/** A change from a role like mine to a role like my goal. */
function moves({ profile }: Known, { persona }: HookContext): readonly Hook[] {
  const { path } = persona
  if (!path) return []
  const roles = profile.positions
    .filter(({ value }) => value.title && value.from)
    .sort((a, b) => (a.value.from ?? '').localeCompare(b.value.from ?? ''))
  const has = (role: Seen<Position>, concept: string) => conceptIds(role.value.title ?? '').has(concept)
  const to = roles.findIndex((role) => has(role, path.to) && !has(role, path.from))
  const before = roles
    .slice(0, Math.max(0, to))
    .filter((role) => has(role, path.from))
    .at(-1)
  const after = roles[to]
  if (!before || !after) return []
  const names = [before, after].map(({ value }) => named(value.title ?? ''))
  return names.includes('') ? [] : [hook('move', 0, after, names.join(MOVE), after.value.from)]
}

const named = (text: string) => {
  const name = plain(text).replace(/[\s.,;:–—-]+$/u, '')
  return name.length <= LONGEST_NAME && /\p{L}/u.test(name) ? name : ''
}

/** Volunteering and mentoring that still goes on, or ended at an unknown or recent time. */
const volunteering = ({ profile }: Known): readonly Hook[] =>
  profile.volunteering.slice(0, 2).flatMap((one, index) => {
    const topic = named(one.value.organisation ?? one.value.role ?? '')
    return topic === '' ? [] : [hook('volunteering', index, one, topic, one.value.from)]
  })

const legal = /(?:[\s,]+(?:ltd|llc|inc|gmbh|plc|corp|ab|oy|sa|bv|בע"מ))+\.?$/u
const sameName = (one: string) => fold(plain(one)).replace(legal, '').trim()
const isAmong = (name: string, mine: readonly (string | undefined)[]) =>
  mine.some((one) => one !== undefined && one !== '' && sameName(one) === sameName(name))

const once = (hooks: readonly Hook[]) =>
  hooks.filter((one, index) => hooks.findIndex(({ topic }) => topic === one.topic) === index)

/** The employers, schools and place that we share. */
function shared({ profile }: Known, { me }: HookContext): readonly Hook[] {
  const employers = profile.positions.flatMap((one, index) => {
    const topic = named(one.value.company ?? '')
    return topic && isAmong(topic, [me.company, ...me.employers])
      ? [hook('shared-employer', index, one, topic)]
      : []
  })
  const schools = profile.studies.flatMap((one, index) => {
    const topic = named(one.value.school)
    return topic && isAmong(topic, me.schools) ? [hook('shared-school', index, one, topic)] : []
  })
  const city = named((profile.place?.value ?? '').split(',')[0] ?? '')
  const places =
    profile.place && city && isAmong(city, [me.place, me.place?.split(',')[0]])
      ? [hook('shared-place', 0, profile.place, city)]
      : []
  return [...once(employers), ...once(schools), ...places]
}

/** Words of a headline that tells a wish, or what somebody no longer is. */
const wishWords =
  /(?<!\p{L})(?:aspiring|seeking|looking for|open to work|student|in transition|מחפש|מחפשת|בחיפוש|סטודנט|סטודנטית|לקראת)(?!\p{L})/iu

/** The headline says what the person does, not what they did: it comes last. */
function headline({ profile }: Known): readonly Hook[] {
  if (wishWords.test(profile.headline?.value ?? '')) return []
  const topic = profile.headline ? topicOf(profile.headline.value.split(/[|•·]/u)[0] ?? '') : ''
  return profile.headline && topic ? [hook('headline', 0, profile.headline, topic)] : []
}

/** The user's own: a talk they heard, where they met. */
const own: Hook = { id: 'own', kind: 'own', fact: { ownWords: true }, topic: '' }

/**
 * The specific things worth mentioning to a person, by how much each shows that the user looked: a recent post on the
 * persona's topic, a talk or project, a move like mine, other posts, volunteering, what both share, the headline.
 * The last is always the user's own.
 */
export function hooks(known: Known, context: HookContext): readonly Hook[] {
  const written = posts(known, context)
  return [
    ...written.filter(({ near }) => near).map((one) => one.hook),
    ...works(known, context),
    ...moves(known, context),
    ...written.filter(({ near }) => !near).map((one) => one.hook),
    ...volunteering(known),
    ...shared(known, context),
    ...headline(known),
    own,
  ]
}

/** Those that a kind of message can begin with. */
export function hooksFor(kind: KindId, all: readonly Hook[]): readonly Hook[] {
  const which = kinds[kind].hooks
  if (which === 'none') return []
  return which === 'all' ? all : all.filter((one) => one.kind === 'post' || one.kind === 'article')
}
