import type { Reading } from '../model/reading.ts'

type Role = Reading['profile']['positions'][number]
type Post = Reading['profile']['posts'][number]

/** What the last look at a person shows that the looks before did not: a good reason to write. */
export interface News {
  /** When the look before was taken. */
  readonly since: string
  readonly roles: readonly Role[]
  readonly posts: readonly Post[]
}

/** Two looks on one day are one: the second shows what the first had not loaded. */
const HOURS_APART = 20

/**
 * New roles and posts, of readings oldest first. New is only what began after the look before, by its own date: what an
 * earlier look did not load is not new.
 */
export function newsOf(readings: readonly Reading[]): News | undefined {
  const last = readings.at(-1)
  if (!last) return undefined
  const apart = Temporal.Instant.from(last.takenAt).subtract({ hours: HOURS_APART })
  const before = readings.filter(
    ({ takenAt }) => Temporal.Instant.compare(Temporal.Instant.from(takenAt), apart) < 0,
  )
  const since = before.at(-1)?.takenAt
  if (since === undefined) return undefined
  const known = new Set(before.flatMap(({ profile }) => profile.positions.map(roleName)))
  const read = new Set(before.flatMap(({ profile }) => profile.posts.map(({ value }) => value.text)))
  const recent = readings.filter(({ takenAt }) => takenAt > since)
  const roles = recent
    .flatMap(({ profile }) => profile.positions)
    .filter(
      (role) =>
        !known.has(roleName(role)) &&
        (role.value.to ?? 'now') === 'now' &&
        (role.value.from ?? '') >= since.slice(0, 7),
    )
  const posts = recent
    .flatMap(({ profile }) => profile.posts)
    .filter(({ value }) => !read.has(value.text) && (value.at ?? '') > since)
  const news = {
    since,
    roles: dropRepeats(roles, roleName),
    posts: dropRepeats(posts, ({ value }) => value.text),
  }
  return news.roles.length + news.posts.length > 0 ? news : undefined
}

const roleName = ({ value }: Role) => `${value.title ?? ''} ${value.company ?? ''}`

const dropRepeats = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [nameOf(one), one])).values(),
]
