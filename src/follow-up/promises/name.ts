import { promiseToGuided } from './to-guided.ts'

/** The name of somebody else that I promised to pass on. */
export const name = promiseToGuided('name', 'pass-name')
