import type { KindSays } from '../../../../draft/says.ts'

/** What I noted of a session, for whoever was in it: what I heard, and what they want to try. */
export const sessionNotes: KindSays = {
  subject: [['My notes from our talk', 'From our last session', 'What I noted', 'Notes, as promised']],
  opening: [
    [
      'Here are my notes from our last talk, as promised.',
      'As promised, this is what I noted when we talked.',
      'These are my notes from our session.',
      'I promised you my notes; here they are.',
    ],
  ],
  'own-words': [
    [
      'What I heard: {heard}. What you want to try: {toTry}.',
      'This is what I heard: {heard}. And this is what you want to try: {toTry}.',
    ],
    ['What I heard: {heard}.', 'This is what I heard: {heard}.'],
    ['What you want to try: {toTry}.', 'This is what you want to try: {toTry}.'],
  ],
  ask: [
    [
      'Did I get that right? Correct whatever I misheard.',
      'Is that how you remember it? If something is missing, add it.',
      'If I misheard something, tell me; your words count, not mine.',
      'Please change what you remember differently. What would you add?',
    ],
  ],
  thanks: [
    [
      'The notes are for you; I show them to nobody else.',
      'They are for you alone.',
      'I keep them to myself; they are yours to use.',
      'Nobody else sees them.',
    ],
  ],
}
