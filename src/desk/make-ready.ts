import { loadHeard } from '../languages/heard.ts'
import type { Reading } from '../model/reading.ts'
import { stepsToHooks, stepsToMatch } from '../pipeline.ts'
import { nextTurn } from '../platform/turns.ts'
import { findLanguages } from '../text/scripts.ts'

/** Makes what somebody is judged by while the store is asked about them, step by step: an answer of the store goes before. */
export async function makeReady(reading: Reading): Promise<void> {
  const { matchLexicons, hookLexicons } = await loadHeard(findLanguages(JSON.stringify(reading)))
  const [post] = reading.profile.posts ?? []
  for (const step of [...stepsToMatch(matchLexicons), ...stepsToHooks(hookLexicons, post?.value.text)]) {
    await nextTurn()
    step()
  }
}
