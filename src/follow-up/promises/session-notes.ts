import { promiseToGuided } from './to-guided.ts'

/** My notes of a session, where I said that I send them. */
export const sessionNotes = promiseToGuided('session-notes', 'send-notes', ['session-notes', 'feedback'])
