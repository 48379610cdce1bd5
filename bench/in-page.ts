import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { answer } from '../src/content/main.ts'
import { median } from './median.ts'

/** One walk over all text of the page: the least that any reader must do. */
const walk = () => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  let length = 0
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0
  return length
}

/**
 * What a script of selectors does, as converters of this site's profiles are written: the whole text of each section and
 * entry, found by class and by heading, without asking whose it is or where it stands.
 */
const selectors = () => {
  const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()
  const sections = [...document.querySelectorAll('main section, main [componentkey]')].map((section) => ({
    title: text(section.querySelector('h2')),
    entries: [...section.querySelectorAll('li, [componentkey^="entity-collection-item"]')].map((entry) =>
      [...entry.querySelectorAll('p, span, time, h3, h4')].map(text).filter((line) => line !== ''),
    ),
    text: text(section),
  }))
  const links = [...document.querySelectorAll('main a[href]')].map((link) => [
    link.getAttribute('href'),
    text(link),
  ])
  return { name: text(document.querySelector('main h1, main h2')), sections, links }
}

// The peers change the document that they are given: each gets a copy, as their users give them.
const copy = () => document.cloneNode(true) as Document
const jobs = {
  walk,
  reader: answer,
  selectors,
  readability: () => new Readability(copy()).parse(),
  defuddle: () => new Defuddle(copy()).parse(),
}

const ROUNDS = 14
const WARM_UP = 3

/** Milliseconds that each job takes, in turns; short jobs are repeated, since the page's clock is coarse. */
function measureReaders(): Readonly<Record<string, number>> {
  const measured = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, job] of Object.entries(jobs)) {
      const times = name === 'walk' || name === 'reader' ? 20 : 1
      const began = performance.now()
      for (let time = 0; time < times; time++) job()
      const taken = (performance.now() - began) / times
      if (round >= WARM_UP) measured.set(name, [...(measured.get(name) ?? []), taken])
    }
  return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)]))
}

/** Milliseconds that one reading takes: the median of several. */
function measureReading(): number {
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    answer()
    if (round >= WARM_UP) taken.push(performance.now() - began)
  }
  return median(taken)
}

Object.assign(globalThis, { measureReaders, measureReading })
