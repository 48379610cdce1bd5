import { expect, test } from 'vitest'
import { runOneAtATime } from './one-at-a-time.ts'

test('who asks while it runs is answered by one more run, which begins after the asking', async () => {
  const ends: (() => void)[] = []
  const ask = runOneAtATime(() => new Promise<void>((done) => ends.push(done)))
  const first = ask()
  const others = [ask(), ask(), ask()]
  expect(ends.length).toBe(1)
  ends[0]?.()
  await first
  await Promise.resolve()
  expect(ends.length).toBe(2)
  ends[1]?.()
  await Promise.all(others)
  expect(ends.length).toBe(2)
  const later = ask()
  expect(ends.length).toBe(3)
  ends[2]?.()
  await later
})

test('a run that fails does not keep the next one from running', async () => {
  let runs = 0
  const ask = runOneAtATime(async () => {
    runs += 1
    if (runs === 1) throw new Error('the first fails')
  })
  const [first, second] = [ask(), ask()]
  await expect(first).rejects.toThrow()
  await second
  expect(runs).toBe(2)
})
