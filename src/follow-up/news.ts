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
  const recent = readings.filter(({ takenAt }) => takenAt > since)
  const [roles, posts] = [newRoles(before, recent, since), newPosts(before, recent, since)]
  return roles.length + posts.length > 0 ? { since, roles, posts } : undefined
}

function newRoles(before: readonly Reading[], recent: readonly Reading[], since: string): readonly Role[] {
  const known = new Set(before.flatMap(({ profile }) => profile.positions.map(roleName)))
  const isNew = (role: Role) =>
    !known.has(roleName(role)) &&
    (role.value.to ?? 'now') === 'now' &&
    (role.value.from ?? '') >= since.slice(0, 7)
  return dropRepeats(recent.flatMap(({ profile }) => profile.positions).filter(isNew), roleName)
}

function newPosts(before: readonly Reading[], recent: readonly Reading[], since: string): readonly Post[] {
  const read = new Set(before.flatMap(({ profile }) => profile.posts.map(({ value }) => value.text)))
  const isNew = ({ value }: Post) => !read.has(value.text) && (value.at ?? '') > since
  return dropRepeats(recent.flatMap(({ profile }) => profile.posts).filter(isNew), ({ value }) => value.text)
}

const roleName = ({ value }: Role) => `${value.title ?? ''} ${value.company ?? ''}`

const dropRepeats = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [nameOf(one), one])).values(),
]
