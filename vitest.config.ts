import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/temporal.ts'],
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/pages/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'end-to-end',
          environment: 'node',
          setupFiles: ['tests/temporal.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
