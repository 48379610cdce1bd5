import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { listLexicons } from '../../src/languages/lists.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { matchLexicons } from '../../src/languages/recognises.ts'
import { Unreadable } from '../../src/model/reading.ts'
import { readListText } from '../../src/network/lists/read-list.ts'
import { personKey } from '../../src/reader/person-key.ts'
import { read } from '../../src/reader/read.ts'
import { textOfPeople } from '../../src/views/popup/people-text.ts'

const card = ([name, ...lines]: readonly string[]) =>
  `<li class="speaker-card"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`
const url = 'https://data-to-decisions.example/speakers'

it('a page of speakers is a list with roles, organisations and talks', () => {
  const speakers = [
    ['Mark Rose', 'Head of Product', 'Fjordline', 'How we plan a year in one room'],
    ['נועה לוי', 'מנהלת מוצר, גלים', 'איך מציגים מספרים למי שמחליט'],
    ['Jun Haraguchi', 'Designer at Kelp &amp; Tide', 'Drawing before deciding'],
  ]
  const page = livePage(
    `<html><head><title>Speakers – Data to Decisions</title></head><body><main><h1>Speakers</h1><ul>${speakers.map(card).join('')}</ul></main></body></html>`,
    url,
  )
  const found = parse(Unreadable, read(page, { url, now: '2026-11-20T09:00:00Z', lexicons: pageLexicons }))
  expect(found.title).toBe('Speakers – Data to Decisions')
  const names = new Set(found.people?.map(({ name }) => name))
  const list = readListText(textOfPeople(found.people ?? []), {
    kind: 'speakers',
    lexicons: listLexicons,
    match: matchLexicons,
    keyOf: personKey,
    isKnown: (name) => names.has(name),
  })
  if (!('people' in list)) throw new Error(JSON.stringify(list))
  expect(list.people.map(({ name, role, company, talks }) => [name, role, company, talks])).toEqual([
    ['Jun Haraguchi', 'Designer', 'Kelp & Tide', ['Drawing before deciding']],
    ['Mark Rose', 'Head of Product', 'Fjordline', ['How we plan a year in one room']],
    ['נועה לוי', 'מנהלת מוצר', 'גלים', ['איך מציגים מספרים למי שמחליט']],
  ])
})
