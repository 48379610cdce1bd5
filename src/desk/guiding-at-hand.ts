import { openPromises } from '../follow-up/open-promises.ts'
import { guidingFacts } from '../guiding/facts.ts'
import { type RequestSigns, readRequest } from '../guiding/request.ts'
import { loadGuiding } from '../languages/guiding.ts'
import { loadLanguage } from '../languages/language.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import { otherwise } from '../model/language.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { clock } from '../platform/clock.ts'
import { languageByLetters } from '../text/scripts.ts'
import type { StoredAbout } from './stored-about.ts'

/** Reads a request in the language of its letters. */
export async function signsOf(text: string): Promise<RequestSigns> {
  const code = languageByLetters(text) ?? otherwise
  const [{ recognises }, { request }] = await Promise.all([loadLanguage(code), loadGuiding(code)])
  return readRequest(text, { lint: recognises.lint, request })
}

/** What a guide's message to somebody can be written from; undefined for whoever never asked and was never guided. */
export async function guidingAtHand(
  touchpoints: readonly Touchpoint[],
  [mine, people, sessions]: StoredAbout['guides'],
): Promise<GuidingFacts | undefined> {
  if (!mine && people.length === 0) return undefined
  const asked = touchpoints.findLast((one) => one.kind === 'requested')
  const request = asked?.text === undefined ? undefined : await signsOf(asked.text)
  return guidingFacts({
    giving: mine,
    untils: people.filter(({ guiding }) => guiding.isNow).map(({ guiding }) => guiding.until),
    touchpoints,
    open: openPromises(touchpoints, { hasDraft: false, now: clock() }),
    sessions,
    request,
  })
}
