import { promiseToGuided } from './to-guided.ts'

/** Something to read or use that I promised. */
export const material = promiseToGuided('material', 'send-material')
