import { fold } from '../../text/fold.ts'
import { all } from '../dom.ts'
import { oneLine } from '../lines-of.ts'
import type { Page } from '../page.ts'
import { lineOf } from '../seen-text.ts'

/** Whether a page itself says whom it is about: in its first heading or in its title. */
export function saysName({ document }: Page, name: string): boolean {
  const wanted = fold(name)
  if (wanted.length < 3) return false
  const headings = all(document, 'h1').map(lineOf)
  return [...headings, oneLine(document.title)].some((line) => fold(line).includes(wanted))
}
