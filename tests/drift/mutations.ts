import { pageLanguages } from '../../src/languages/pages.ts'
import { fold } from '../../src/text/fold.ts'

type Random = () => number

/** A way in which a site changes its clothes. `one`: a single thing changes; `everywhere`: a habit of the whole page does. */
export interface Mutation {
  readonly id: string
  readonly kind: 'one' | 'everywhere'
  /** Whatever the seed, the change is the same. */
  readonly certain?: true
  readonly apply: (document: Document, random: Random) => void
}

const within = (document: Document, selector: string) => [...document.querySelectorAll(`body ${selector}`)]
const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)]

/** Attributes that a site may drop from one day to the next. */
const attributes = [
  'componentkey',
  'data-testid',
  'id',
  'data-view-name',
  'aria-hidden',
  'data-section',
  'role',
  'class',
] as const

/** Tags that a site may change for others that mean less. */
const tags = [
  ['section', 'div'],
  ['h1', 'h2'],
  ['li', 'div'],
] as const

const rename = (document: Document, element: Element, tag: string) => {
  const other = document.createElement(tag)
  for (const { name, value } of element.attributes) other.setAttribute(name, value)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

/** Another person, with everything that a profile has: none of it may ever be read. */
const stranger = `<section><div><a href="https://www.linkedin.com/in/xerxes-fremdling/"><h2>Xerxes Fremdling</h2></a><p>· 2nd</p><p>Fremdling of Strangeways</p>
<h2>Experience</h2><ul><li><p>Fremdling in Chief</p><p>Strangeways · Full-time</p><p>Jan 2001 - Present</p></li></ul></div></section>`
export const strangerWords = /Fremdling|Strangeways|Xerxes/u

/** The template's document runs no script. */
const put = (document: Document, place: Element) => {
  const template = document.createElement('template')
  template.innerHTML = stranger
  place.append(document.importNode(template.content, true))
}

const reorder = (parent: Element, selector: string, random: Random) => {
  const moved = [...parent.children].filter((child) => child.matches(selector))
  for (const child of moved) if (random() < 0.5) parent.insertBefore(child, moved[0] ?? null)
}

export const mutations: readonly Mutation[] = [
  {
    id: 'class names renamed',
    kind: 'everywhere',
    apply: (document, random) => {
      const salt = Math.floor(random() * 1e6).toString(36)
      for (const element of within(document, '[class]'))
        element.setAttribute('class', [...element.classList].map((name) => `${salt}${name.length}`).join(' '))
    },
  },
  {
    id: 'a wrapper added',
    kind: 'one',
    apply: (document, random) => {
      const inner = pick(within(document, 'main div, main section'), random)
      const outer = document.createElement('div')
      inner?.before(outer)
      if (inner) outer.append(inner)
    },
  },
  {
    id: 'a wrapper removed',
    kind: 'one',
    apply: (document, random) => {
      const bare = within(document, 'main div').filter((one) => one.attributes.length === 0)
      const wrapper = pick(bare, random)
      wrapper?.replaceWith(...wrapper.childNodes)
    },
  },
  {
    id: 'sections reordered',
    kind: 'one',
    apply: (document, random) => {
      const parents = [...new Set(within(document, 'main section').map((one) => one.parentElement))]
      for (const parent of parents) if (parent) reorder(parent, 'section', random)
    },
  },
  {
    id: 'whole list items reordered',
    kind: 'one',
    apply: (document, random) => {
      const items = within(document, 'main li, main [componentkey^="entity-collection-item"]')
      for (const parent of new Set(items.map((one) => one.parentElement)))
        if (parent) reorder(parent, 'li, [componentkey^="entity-collection-item"]', random)
    },
  },
  {
    id: 'one attribute dropped on one element',
    kind: 'one',
    apply: (document, random) => {
      const name = pick(attributes, random) ?? 'id'
      pick(within(document, `main [${name}]`), random)?.removeAttribute(name)
    },
  },
  {
    id: 'ids changed',
    kind: 'everywhere',
    certain: true,
    apply: (document) => {
      for (const [at, element] of within(document, '[id]').entries()) element.id = `x${at}`
    },
  },
  ...attributes.map(
    (name): Mutation => ({
      id: `${name} dropped everywhere`,
      kind: 'everywhere',
      certain: true,
      apply: (document) => {
        for (const element of within(document, `[${name}]`)) element.removeAttribute(name)
      },
    }),
  ),
  {
    id: 'data-* dropped everywhere',
    kind: 'everywhere',
    certain: true,
    apply: (document) => {
      for (const element of within(document, '*'))
        for (const name of element.getAttributeNames())
          if (name.startsWith('data-')) element.removeAttribute(name)
    },
  },
  ...tags.map(
    ([from, to]): Mutation => ({
      id: `${from} made ${to}`,
      kind: 'everywhere',
      certain: true,
      apply: (document) => {
        for (const element of within(document, from)) rename(document, element, to)
      },
    }),
  ),
  {
    id: 'headings in another language',
    kind: 'everywhere',
    apply: (document, random) => {
      const { en, ...others } = pageLanguages
      const other = pick(Object.values(others), random)
      for (const heading of within(document, 'h2'))
        for (const node of [...heading.querySelectorAll('*'), heading])
          for (const child of node.childNodes) {
            const id = Object.entries(en.headings).find(([, words]) =>
              words.includes(fold(child.nodeValue ?? '')),
            )?.[0]
            const word = id && other?.headings[id as keyof typeof other.headings][0]
            if (child.nodeType === 3 && word) child.nodeValue = word
          }
    },
  },
  {
    id: 'a hidden twin added',
    kind: 'one',
    apply: (document, random) => {
      const line = pick(within(document, 'main p, main h2, main li'), random)
      const twin = line?.cloneNode(true) as Element | undefined
      twin?.setAttribute('hidden', '')
      if (twin) line?.after(twin)
    },
  },
  {
    id: 'another person in an aside',
    kind: 'one',
    apply: (document) => {
      const aside = document.createElement('aside')
      document.querySelector('main')?.prepend(aside)
      put(document, aside)
    },
  },
  {
    id: 'another person between sections',
    kind: 'one',
    apply: (document, random) => {
      const section = pick(within(document, 'main section'), random)
      const place = document.createElement('div')
      section?.after(place)
      put(document, place)
    },
  },
]
