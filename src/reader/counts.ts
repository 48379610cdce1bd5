import { fold } from '../text/fold.ts'
import { all } from './dom.ts'
import { oneLine } from './lines-of.ts'
import { numberIn } from './numbers.ts'
import type { Page } from './page.ts'
import { type Found, takeFound } from './proposal.ts'
import { lineOf } from './seen-text.ts'

/** A line of a few words with all copies and white space around it is shorter than this. Our judgement. */
const LONGEST_MARKUP = 1_000

/** A line such as “1,204 followers”, among short lines of a page. */
export function followersAmong(lines: readonly Element[], page: Page): Found<number> | undefined {
  const words = page.lexicons[0]?.followers ?? []
  for (const element of lines) {
    if (element.childElementCount > 1 || (element.textContent?.length ?? 0) > LONGEST_MARKUP) continue
    const line = lineOf(element)
    const said = line.length <= 40 ? fold(line) : ''
    if (!words.some((word) => said.endsWith(word) || said.startsWith(word))) continue
    const number = numberIn(line)
    if (number !== undefined) return takeFound(number, line, 'top-card')
  }
  return undefined
}

/** How many connections are shared, by a line such as “Ann, Ben and 43 other mutual connections”. Names are counted, not kept. */
export function mutualsAmong(line: Element): Found<number> | undefined {
  const names = new Set(all(line, 'strong').map(lineOf))
  const rest = [...names].reduce((left, name) => left.replace(name, '…'), lineOf(line))
  if (!/\p{Nd}/u.test(rest)) return takeFound(names.size, oneLine(rest), 'top-card')
  const others = numberIn(rest)
  return others === undefined ? undefined : takeFound(names.size + others, oneLine(rest), 'top-card')
}
