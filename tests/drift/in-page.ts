import { pageLexicons } from '../../src/languages/pages.ts'
import { listFields, scalarFields } from '../../src/model/fields.ts'
import type { Reading } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { mutations, strangerWords } from './mutations.ts'
import { seeded } from './random.ts'

/** What a mutation left of a page's values, over all its seeds. `wrong`: values that the page never had. */
export interface Drifted {
  readonly id: string
  readonly kind: 'one' | 'everywhere'
  readonly all: number
  readonly kept: number
  readonly wrong: readonly string[]
  /** Some of what was lost. */
  readonly lost: readonly string[]
}

const look = () => read(document, { url: location.href, now: '2026-11-20T09:00:00Z', lexicons: pageLexicons })

/** Line breaks may stand in a style alone, which a page without its style sheets has lost. */
const flat = (value: unknown) => String(value).replace(/\s+/gu, ' ')

/** Every value of a reading as a string. A list is taken by the facts in its entries: one that lost its place has lost one, and lied about none. */
function valuesOf(reading: Reading): ReadonlySet<string> {
  const scalars = scalarFields.flatMap((field) => {
    const value = reading.profile[field]?.value
    return value === undefined ? [] : [`${field}: ${flat(value)}`]
  })
  const lists = listFields.flatMap((field) =>
    reading.profile[field].flatMap(({ value }) =>
      typeof value === 'string'
        ? [`${field}: ${flat(value)}`]
        : Object.entries(value).map(([part, one]) => `${field} ${part}: ${flat(one)}`),
    ),
  )
  return new Set([...scalars, ...lists])
}

/** What the entries of a reading say together, each fact with each other of its entry: a true company of another role is a lie. */
const togetherIn = (reading: Reading): ReadonlySet<string> =>
  new Set(
    listFields.flatMap((field) =>
      reading.profile[field].flatMap(({ value }) => {
        if (typeof value === 'string') return []
        const facts = Object.entries(value).map(([part, one]) => `${part} ${flat(one)}`)
        return facts.flatMap((one, at) => facts.slice(at + 1).map((other) => `${field} ${one} with ${other}`))
      }),
    ),
  )

/** The last activity is the newest that was seen: where the newest post is lost it is an earlier one, and still true. */
const isEarlier = (value: string, had: ReadonlySet<string>) =>
  value.startsWith('lastActivity: ') &&
  [...had].some((one) => one.startsWith('lastActivity: ') && value < one)

/** Changes clones of the page that stands in the tab, each mutation `seeds` times. */
function driftHere(seeds: number): readonly Drifted[] {
  const original = document.documentElement.cloneNode(true)
  const before = look()
  if ('unreadable' in before) throw new Error(`${location.href}: ${before.unreadable}`)
  const had = valuesOf(before)
  const together = togetherIn(before)
  return mutations.map(({ id, kind, certain, apply }) => {
    const wrong = new Set<string>()
    const times = certain ? 1 : seeds
    const lost = new Set<string>()
    let kept = 0
    for (let seed = 1; seed <= times; seed++) {
      document.replaceChild(original.cloneNode(true), document.documentElement)
      apply(document, seeded(seed * 7_919))
      const after = look()
      const has = 'unreadable' in after ? new Set<string>() : valuesOf(after)
      kept += [...had].filter((value) => has.has(value)).length
      for (const value of had) if (!has.has(value)) lost.add(value)
      if (!('unreadable' in after))
        for (const pair of togetherIn(after)) if (!together.has(pair)) wrong.add(`${seed} ${pair}`)
      for (const value of has)
        if ((!had.has(value) && !isEarlier(value, had)) || strangerWords.test(value))
          wrong.add(`${seed} ${value}`)
    }
    return {
      id,
      kind,
      all: had.size * times,
      kept,
      wrong: [...wrong].slice(0, 5),
      lost: [...lost].slice(0, 40),
    }
  })
}

Object.assign(globalThis, { driftHere })
