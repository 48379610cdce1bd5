import type { Says } from '../../../draft/says.ts'

/** The small request: a short talk or two lines in writing, and a no is fine. It never names the matter. */
export const requests: Pick<Says, 'requests'> = {
  requests: {
    call: [
      'Fifteen minutes on the phone or two lines in reply would both help me, and a no is fine.',
      'Two lines in reply or a 15-minute call, whichever is easier for you; if neither is, no problem.',
      'A short answer in writing is as welcome as a 15-minute call, and it is fine to say no.',
      'I would be glad of 15 minutes in the coming weeks or of two lines in reply, and a no is fine.',
      'Fifteen minutes or two lines in reply would both help; a no is fine.',
    ],
    session: [
      'This one question would be enough for a first session of 20 minutes, and it is fine to say no.',
      'I would bring this question to a first session of 20 minutes; if it is not for you, a no is fine.',
      'Could we give a first session of 20 minutes to this? If not, two lines in reply help me too.',
      'I would be glad of a first session of 20 minutes on this, and a no is fine.',
      'A first session of 20 minutes would help me; a no is fine.',
    ],
    exchange: [
      'Shall we compare notes for 20 minutes, or in a few lines? If not, that is fine.',
      'Twenty minutes in which we both ask and answer, or a few lines, would be good; a no is fine.',
      'Would you like to exchange experiences for 20 minutes, or in writing? It is fine to say no.',
      'I would be glad to share 20 minutes, ten for each of us, or a few lines; a no is fine.',
      'Shall we share 20 minutes, or a few lines? A no is fine.',
    ],
    video: [
      'A 15-minute video call or two lines in reply would both help me, and a no is fine.',
      'Two lines in reply or 15 minutes by video, whichever is easier for you; if neither is, no problem.',
      'A short answer in writing is as welcome as a 15-minute video call, and it is fine to say no.',
      'I would be glad of 15 minutes by video in the coming weeks or of two lines in reply, and a no is fine.',
      '15 minutes by video or two lines in reply would both help; a no is fine.',
    ],
  },
}
