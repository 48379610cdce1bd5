import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'
import { joinReadings } from '../../src/known/known.ts'
import { matchLexicons } from '../../src/languages/recognises.ts'
import { match } from '../../src/match/match.ts'
import { understand } from '../../src/match/understand.ts'
import { vectorsFrom } from '../../src/match/vectors.ts'
import type { Outcome } from '../../src/model/match.ts'
import { Me } from '../../src/model/me.ts'
import type { Persona } from '../../src/model/persona.ts'
import { noEntries, type Profile, type Reading } from '../../src/model/reading.ts'
import { scriptOf } from '../../src/text/scripts.ts'

const now = '2026-11-20T09:00:00Z'
const table = readFileSync('data/vectors.bin')
const vectors = vectorsFrom(
  table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength) as ArrayBuffer,
)
type Place = 'title' | 'about' | 'skill' | 'headline'

/** A person of whom one line alone is known, and all the rest was looked at. */
function profileOf(place: Place, words: string): Profile {
  const seen = <T>(value: T) =>
    ({ value, quote: words, section: 'about', foundBy: 'app-2026', at: now }) as const
  const parts: Readonly<Record<Place, Partial<Profile>>> = {
    title: { positions: [seen({ title: words, from: '2020-01', to: 'now' as const })] },
    about: { about: seen(words) },
    skill: { skills: [seen(words)] },
    headline: { headline: seen(words) },
  }
  return { ...noEntries, ...parts[place] }
}

/** What the line of a persona gets from the line of a profile. */
function judged(wish: string, place: Place, words: string): Outcome {
  const reading: Reading = {
    person: { site: 'linkedin', handle: 'somebody' },
    url: '',
    takenAt: now,
    own: false,
    profile: profileOf(place, words),
    absent: {},
    extent: {},
    contested: [],
  }
  const language = scriptOf(wish) === 'hebrew' ? 'he' : 'en'
  const { concepts } = understand(wish, 'short-goal', matchLexicons)
  const persona: Persona = {
    id: 'p',
    title: '',
    kind: 'informal',
    guidance: [],
    lines: [{ id: 'wish', role: 'short-goal', text: { [language]: wish }, concepts }],
    excluded: [],
  }
  const found = match(joinReadings([reading], []), {
    persona,
    me: parse(Me, {}),
    lexicons: matchLexicons,
    now,
    vectors,
  })
  return found.verdicts.find(({ criterion }) => criterion === 'need')?.outcome ?? 'unknown'
}

/** Rows of `verdict, place, wish, words`; `trap-none` looks like an answer and is none. */
const rowsOf = (name: string) =>
  readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [label = '', place = '', wish = '', words = ''] = row.split('\t')
      const outcome = judged(wish, place as Place, words)
      return {
        isTrap: label === 'trap-none',
        wanted: label.replace('trap-', ''),
        got: outcome === 'met' || outcome === 'partly' ? outcome : 'none',
        row: `${wish} ← ${place}: ${words}`,
      }
    })

const lines: string[] = []
afterAll(() => console.log(lines.join('\n')))

describe.each(['english', 'hebrew', 'across'])('labelled pairs: %s', (name) => {
  const rows = rowsOf(name)
  it('never gives a trap the verdict met', () => {
    expect(rows.filter(({ isTrap, got }) => isTrap && got === 'met').map(({ row }) => row)).toEqual([])
  })
  it('are judged as they were labelled, nearly all', () => {
    for (const verdict of ['met', 'partly', 'none']) {
      const wanted = rows.filter((one) => one.wanted === verdict)
      const got = rows.filter((one) => one.got === verdict)
      const right = got.filter((one) => one.wanted === verdict).length
      lines.push(
        `${name} ${verdict}: precision ${(right / got.length).toFixed(2)}, recall ${(right / wanted.length).toFixed(2)} of ${wanted.length}`,
      )
    }
    const wrong = rows.filter(({ wanted, got }) => wanted !== got)
    lines.push(...wrong.map(({ row, wanted, got }) => `  ${got} instead of ${wanted}: ${row}`))
    expect(wrong.length / rows.length).toBeLessThan(0.1)
  })
})
