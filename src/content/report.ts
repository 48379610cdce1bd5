import { structureReport } from '../reader/structure-report.ts'

/** Apart from the reader, which is injected on every click and must stay small. */
export const answer = (): string => structureReport(document)
