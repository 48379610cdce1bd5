import type { Says } from '../../../draft/says.ts'

/** The small request: a short talk or two lines in writing, and a no is fine. It never names the matter. */
export const requests: Pick<Says, 'requests'> = {
  requests: {
    call: [
      [
        'Two lines in reply would help me a lot, and it is fine if you have no time.',
        '15 minutes on the phone or two lines here, whichever is easier; if neither is, no problem.',
        'A short reply is enough, and it is fine if you have no time.',
        'Would 15 minutes suit you, or two lines in writing? If not, that is fine.',
        'Two lines here would be as welcome as 15 minutes on the phone, and a no is fine.',
        'I would be glad of a short answer, in writing or by phone. If not, that is fine.',
        'Two lines in writing or 15 minutes by phone would help me; a no is fine too.',
      ],
    ],
    session: [
      [
        'Could I bring this question to the {minutes} minutes that your page offers? If not, that is fine.',
        'I would be glad of the {minutes} minutes that your page offers, and a no is fine.',
        'This is what I would bring to the {minutes} minutes that your page offers. If it is not for you, no problem.',
        'May I book the {minutes} minutes that your page offers for this? It is fine to say no.',
        'The {minutes} minutes that your page offers would be enough for this; a no is fine.',
        'Would the {minutes} minutes that your page offers[ on {weekdays}] be right for this? If not, no problem.',
      ],
      [
        'Could I bring this question to a first session? If not, that is fine.',
        'I would be glad of a first session on this, and a no is fine.',
        'This is what I would bring to a first session. If it is not for you, no problem.',
        'Would this be right for a first session? If not, two lines in reply help me too.',
        'A first session on this one question would help me; a no is fine.',
        'May I book a first session for this? It is fine to say no.',
      ],
    ],
    exchange: [
      [
        'Shall we compare notes for 20 minutes, or in a few lines? If not, that is fine.',
        'I would be glad to share 20 minutes, ten for each of us, or a few lines; a no is fine.',
        'Would you like to exchange experiences, in 20 minutes or in writing? It is fine to say no.',
        'Shall we share 20 minutes, or a few lines? A no is fine.',
        'Twenty minutes in which we both ask and answer would be good; a no is fine.',
        'Shall we write each other a few lines about it? If not, no problem.',
      ],
    ],
    video: [
      [
        'Two lines in reply would help me a lot, and it is fine if you have no time.',
        '15 minutes by video or two lines here, whichever is easier; if neither is, no problem.',
        'A short reply is enough, or a 15-minute video call; it is fine to say no.',
        'Would 15 minutes by video suit you, or two lines in writing? If not, that is fine.',
        'Two lines here would be as welcome as 15 minutes by video, and a no is fine.',
        'I would be glad of a short answer, in writing or by video. If not, that is fine.',
      ],
    ],
  },
}
