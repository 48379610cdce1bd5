import { listFields, scalarFields } from '../model/fields.ts'
import { LARGEST_READING, LONGEST, longParts } from '../model/longest.ts'
import type { Evidence, Extent, Field, ListField, Profile, Reading } from '../model/reading.ts'
import { bytesOf } from '../text/bytes.ts'
import { cutAtWord, visible, visibleText } from '../text/visible.ts'
import { isMadeLine, isMadeText } from './lines-of.ts'

type Entry = Evidence & { readonly value: unknown }

/** How much room a reading has: letters of a line, of a text and of a post, entries of a list, and how much of what was posted. */
interface Room {
  readonly line: number
  readonly text: number
  readonly post: number
  readonly list: number
  readonly posts: number
}

/** How many times longer than what is kept of it a text is that is looked at for what is seen. */
const SEEN = 4
const { line, text, list } = LONGEST
const whole: Room = { line, text, post: text, list, posts: list }
/**
 * What a reading that is too large loses, one after the other: the ends of posts, old posts, the ends of descriptions, the last
 * entries of lists, at last all but the first words. Our judgement of what is worth most.
 */
const rooms: readonly Room[] = [
  whole,
  { ...whole, post: 2_000 },
  { ...whole, post: 800 },
  { ...whole, post: 800, posts: 25 },
  { ...whole, post: 800, posts: 25, text: 2_000 },
  { ...whole, post: 800, posts: 10, text: 1_000, list: 60 },
  { line: 300, text: 600, post: 600, list: 30, posts: 10 },
  { line: 150, text: 300, post: 300, list: 12, posts: 8 },
  // Whatever stands in a reading fits here, in every script.
  { line: 100, text: 200, post: 200, list: 4, posts: 4 },
]

/**
 * The same reading within every limit that there is: nothing in it is unseen, no line, text, list or address is longer than the
 * model allows, and as a whole it takes up at most 200 kB. What was cut makes its list not `all`.
 */
export function bound(reading: Reading): Reading {
  let fitted: Reading = { ...reading, url: boundedAddress(reading.url) }
  for (const room of rooms) {
    fitted = within(fitted, room)
    if (bytesOf(JSON.stringify(fitted)) <= LARGEST_READING) break
  }
  return fitted
}

/** Without its query where an address is too long; none where that does not help: half an address leads elsewhere. */
const boundedAddress = (url: string) =>
  [url, url.split(/[?#]/u)[0] ?? ''].find((one) => one.length <= LONGEST.address) ?? ''

function within(reading: Reading, room: Room): Reading {
  const { profile, extent } = reading
  const scalars = scalarFields.flatMap((field) => {
    const entry = profile[field]
    return entry ? [[field, cut(field, entry, room)]] : []
  })
  const lists = listFields.map((field) => [field, listWithin(field, profile[field], room)] as const)
  const extents = lists.flatMap(([field, entries]) => {
    const told = extent[field]
    return told ? [[field, extentAfter(told, profile[field], entries)]] : []
  })
  return {
    ...reading,
    profile: Object.fromEntries([...scalars, ...lists]) as Profile,
    extent: Object.fromEntries(extents),
  }
}

const isPosted = (field: Field) => field === 'posts' || field === 'responses'

function listWithin(field: ListField, entries: readonly Entry[], room: Room): readonly Entry[] {
  const kept = isPosted(field) ? newest(entries, room.posts) : entries.slice(0, room.list)
  return kept.map((entry) => cut(field, entry, room))
}

/** The newest of what was posted, in the page's order; where a date is missing the page has the newest first. */
function newest(entries: readonly Entry[], most: number): readonly Entry[] {
  const dates = entries.map(({ value }) => (value as { readonly at?: string }).at)
  if (entries.length <= most || dates.includes(undefined)) return entries.slice(0, most)
  const oldest = [...dates].sort().at(-most) ?? ''
  return entries.filter((_, at) => (dates[at] ?? '') >= oldest).slice(0, most)
}

/** What a page claims to show whole is not whole where an entry or the end of a text was cut. */
function extentAfter(told: Extent, before: readonly Entry[], after: readonly Entry[]): Extent {
  const isWhole = before.length === after.length && before.every((entry, at) => entry === after[at])
  if (isWhole) return told
  const { of } = told
  return {
    shown: after.length,
    of: of !== 'all' ? of : before.length > after.length ? before.length : 'more',
  }
}

/** An entry with its texts cut, the very same where none was too long. */
function cut(field: Field, entry: Entry, room: Room): Entry {
  const long = field === 'about' ? Math.min(text, 3 * room.text) : isPosted(field) ? room.post : room.text
  const limitOf = (part: string) => (isLong(part) ? long : room.line)
  const seenIn = (limit: number) => (limit > room.line ? visibleText : visible)
  // The words of a text are often its quote as well.
  const made = new Map<string, string>()
  const shorten = (text: string, limit: number) => {
    if (text.length <= limit && (limit > room.line ? isMadeText : isMadeLine)(text)) return text
    const before = limit === long ? made.get(text) : undefined
    const short = before ?? cutAtWord(seenIn(limit)(text.slice(0, SEEN * limit)), limit)
    if (limit === long) made.set(text, short)
    return short
  }
  const value =
    typeof entry.value === 'string'
      ? shorten(entry.value, limitOf(field))
      : eachText(entry.value, (text, part) => shorten(text, limitOf(part)))
  const quote = shorten(entry.quote, long)
  return value === entry.value && quote === entry.quote ? entry : { ...entry, value, quote }
}

const isLong = (part: string) => (longParts as readonly string[]).includes(part)

/** A value with the texts among its parts made anew, the very same where none changed. */
function eachText(value: unknown, make: (text: string, part: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
  const made = parts.map(([part, one]) => [part, typeof one === 'string' ? make(one, part) : one] as const)
  return made.every(([, one], at) => one === parts[at]?.[1]) ? value : Object.fromEntries(made)
}
