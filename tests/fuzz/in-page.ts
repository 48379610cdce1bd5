import { pageLexicons } from '../../src/languages/pages.ts'
import { read } from '../../src/reader/read.ts'
import { structureReport } from '../../src/reader/structure-report.ts'
import { seeded } from '../drift/random.ts'
import { scramble } from './documents.ts'

const addresses = [
  'https://www.linkedin.com/in/noa/',
  'https://www.linkedin.com/in/noa/details/experience/',
  'https://www.linkedin.com/in/noa/recent-activity/all/',
  'https://mentors.example/mentor/noa-bergstrom',
]

/** Reads a scrambled document under each kind of address. Gives the readings, the slowest time in milliseconds, and whether anything in the page ran. */
function fuzzHere(seed: number) {
  scramble(document, seeded(seed))
  let slowest = 0
  const readings = addresses.map((url) => {
    const began = performance.now()
    const reading = read(document, { url, now: '2026-11-20T09:00:00Z', lexicons: pageLexicons })
    slowest = Math.max(slowest, performance.now() - began)
    return reading
  })
  const report = structureReport(document).length
  return { readings, slowest, report, executed: '__executed' in globalThis }
}

// The browser itself falls over when it lays out what is nested so deeply: the reader is tried, not the layout.
document.documentElement.style.display = 'none'

Object.assign(globalThis, { fuzzHere })
