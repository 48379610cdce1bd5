/**
 * What a view needs of the core before anything is judged or written: nothing else is loaded until the person is shown.
 */
export { bound as bounded } from './reader/bounded.ts'
