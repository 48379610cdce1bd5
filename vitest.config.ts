import { defineConfig } from 'vitest/config'

const shared = { environment: 'node', setupFiles: ['tests/temporal.ts'] }
const inBrowser = {
  ...shared,
  testTimeout: 120_000,
  hookTimeout: 90_000,
  maxWorkers: 3,
  // Windows, tabs and workers of a whole browser: what passes only now is told at the end of `npm test`.
  retry: 1,
  // As long as Playwright waits.
  expect: { poll: { timeout: 30_000 } },
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/pages/**/*.test.ts',
            'tests/match/*.test.ts',
            'tests/messages/*.test.ts',
            'tests/third-language/*.test.ts',
          ],
          // A busy machine is no failure.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // By itself Vitest leaves one core idle: on two cores everything would stand in one line.
          maxWorkers: '100%',
        },
      },
      { test: { ...inBrowser, name: 'end-to-end', include: ['tests/e2e/**/*.test.ts'] } },
      { test: { ...inBrowser, name: 'firefox', include: ['tests/firefox/**/*.test.ts'] } },
    ],
  },
})
