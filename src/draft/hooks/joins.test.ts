import { expect, it } from 'vitest'
import { hookLexicons, matchLexicons } from '../../languages/recognises.ts'
import { personaFrom } from '../../match/persona.ts'
import type { Known } from '../../model/known.ts'
import { noEntries } from '../../model/reading.ts'
import { findHooks, linksNothing } from '../hooks.ts'
import { me, noa, now } from '../sample.examples.ts'

const seen = <T>(value: T) =>
  ({ value, quote: 'as listed', section: 'experience', foundBy: 'by-hand', at: now }) as const

interface Pair {
  readonly answers: { readonly ability: string; readonly heading: string; readonly intro: string }
  readonly titles?: readonly string[]
  readonly post?: string
}

const personaOf = (answers: Pair['answers']) =>
  personaFrom(answers, { persona: 'p', line: (at) => `line-${at}` }, matchLexicons)

function found({ answers, titles = [], post }: Pair) {
  const positions = titles.map((title, at) =>
    seen({
      title,
      company: 'Somewhere',
      from: String(2005 + 5 * at),
      to: at === titles.length - 1 ? 'now' : String(2010 + 5 * at),
    }),
  )
  const posts = post ? [seen({ text: post, at: '2026-11-03T08:00:00Z', kind: 'post' as const })] : []
  const known: Known = { ...noa, profile: { ...noEntries, positions, posts } }
  const mine = {
    ...me,
    role: undefined,
    intro: { en: answers.intro },
    who: {},
    employers: [],
    schools: [],
    company: undefined,
    place: undefined,
  }
  return findHooks(known, { persona: personaOf(answers), me: mine, now, lexicons: hookLexicons })
}

const ferry = {
  ability: 'read the weather charts without asking',
  heading: 'harbour pilot one day',
  intro: 'deckhand on a ferry',
}

it('a step is joined by the words of the titles where the vocabulary knows neither role', () => {
  const [first] = found({ answers: ferry, titles: ['Deckhand', 'Harbour Pilot'] })
  expect(first).toMatchObject({ kind: 'move', link: 'aim', line: 'line-1' })
})

it('a step is joined where what the user wants to learn is the role', () => {
  const answers = {
    ability: 'how does one become a lighting technician',
    heading: 'no idea yet',
    intro: 'stagehand in a theatre',
  }
  const [first] = found({ answers, titles: ['Stagehand', 'Lighting Technician'] })
  expect(first).toMatchObject({ kind: 'move', link: 'need' })
})

it.each([
  [
    { ability: 'לדבר בישיבות באנגלית בלי להתבייש', heading: 'ניהול', intro: 'כימאית' },
    'In English meetings I used to wait for the perfect sentence. Now I say the headline first and ask for ten seconds, because nobody refuses them.',
  ],
  [
    { ability: 'work out what to charge for a wedding cake', heading: 'my own bakery', intro: 'pastry cook' },
    'את המחיר הראשון שלי נתתי לפי תחושה. היום אני סופרת חומר, שעה ונסיעות, ורק אז אומרת מספר. מי שלא משלם אותו הוא לא הלקוח שלי.',
  ],
] as const)('a post is joined with a wish in another language', (answers, post) => {
  const [first] = found({ answers, post })
  expect(first).toMatchObject({ kind: 'post', link: 'need', line: 'line-0' })
})

it.each([
  [ferry, ['Senior Accountant', 'Finance Director'], undefined],
  [
    ferry,
    ['Regional Manager', 'General Manager'],
    'I stopped sending the weekly numbers on Monday. People read them on Thursday, because then they can still change something.',
  ],
  [
    { ability: 'pricing', heading: 'senior manager', intro: 'florist' },
    ['Engineer', 'Senior Manager, Nuclear Safety'],
    undefined,
  ],
] as const)('nothing joins where nothing but a rank or a common word is shared', (answers, titles, post) => {
  expect(linksNothing(found({ answers, titles, ...(post && { post }) }))).toBe(true)
})

it('a step from a role to the same role in longer words is no step', () => {
  const answers = { ability: 'test automation', heading: 'harbour pilot', intro: 'deckhand on a ferry' }
  const kinds = found({ answers, titles: ['Senior Deckhand', 'Deckhand'] }).map(({ kind }) => kind)
  expect(kinds).not.toContain('move')
})

const hive = {
  ability: 'איך מרגיעים סוס שמפחד מהאוכף',
  heading: 'חווה קטנה משלי',
  intro: 'מאלפת סוסים',
}

it('a wish in Hebrew meets an English post on the same everyday matter', () => {
  const post =
    'The mare was terrified of the trailer for two years. I stopped pulling. I sat inside with a bucket every evening until she came to look. Fear leaves by its own door.'
  const [first] = found({ answers: hive, post })
  expect(first).toMatchObject({ kind: 'post', link: 'need' })
})

it('a name of something else is no name of a post on what is wished for', () => {
  const answers = { ability: 'how to charge properly for repairs', heading: 'no idea', intro: 'cobbler' }
  const post =
    'I raised a resole from £30 to £48 and wrote to every customer first. Three grumbled. One of them came back in spring with a broken heel.'
  const [first] = found({ answers, post })
  expect(first).toMatchObject({ kind: 'post', link: 'need', called: { en: 'prices' } })
  expect(first?.about).not.toBe('a broken heel')
})

it('two who do the same work today have it in common', () => {
  const answers = { ability: 'sleep before a concert', heading: 'no idea', intro: 'accordion repairer' }
  const [first] = found({ answers, titles: ['Accordion Repairer'] })
  expect(first).toMatchObject({ kind: 'today', link: 'origin' })
})
