import { launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { bring } from './many-people.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const AMOUNTS = [100, 1_000, 10_000] as const
const ROUNDS = 3

/** Milliseconds for one person where everybody is judged: “Who can help with what”, from a click to the answer. */
export async function judgedPeopleRatios(): Promise<readonly Row[]> {
  const extension = await launch()
  await begin(extension, 'en')
  const each: number[] = []
  for (const people of AMOUNTS) {
    await bring(extension, people)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const page = await extension.dashboard('#/personas')
      const gaps = page.locator('details', { hasText: 'Who can help with what' })
      await gaps.waitFor({ timeout: 120_000 })
      await page.waitForTimeout(1_000)
      const began = performance.now()
      await gaps.locator('summary').click()
      await gaps.locator('ul').waitFor({ timeout: 300_000 })
      times.push(performance.now() - began)
      await page.close()
    }
    each.push(median(times) / people)
  }
  await extension.close()
  const [few = Number.NaN] = each
  const worst = Math.max(...each)
  return [
    {
      what: `judging everybody, ms a person with ${AMOUNTS.map((people, at) => `${people}: ${each[at]?.toFixed(2)}`).join(', ')}; the most / with ${AMOUNTS[0]}`,
      figure: (worst / few).toFixed(2),
      goal: '≤ 1.3',
      holds: worst / few <= 1.3,
    },
  ]
}
