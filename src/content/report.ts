import { structureReport } from '../reader/structure-report.ts'

// Apart from the reader, which is injected on every click and must stay small.
Object.defineProperty(globalThis, '__lodestar', {
  configurable: true,
  value: { ask: () => structureReport(document) },
})
