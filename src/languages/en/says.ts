import type { Says } from '../../draft/says.ts'

/** A letter whose name begins with a vowel: “an HR manager”, “an MBA student”. */
const spelt = /^[AEFHILMNORSX](?=[A-Z])/u
const articleOf = (words: string) =>
  spelt.test(words) || (/^[aeio]/iu.test(words) && !/^[A-Z]{2}/u.test(words)) ? 'an' : 'a'

/** “Data engineer” → “data engineer”, but “UX designer” and “I” stay. */
const lowerFirst = (line: string) =>
  /^\p{Lu}\p{Ll}/u.test(line) ? `${line.charAt(0).toLowerCase()}${line.slice(1)}` : line

const startsWithI = /^(?:i|i['’](?:m|ve|d|ll))(?=\s|$)/iu
const hasArticle = /^(?:an?|the|one|currently|now|from|based|working|studying|learning)(?=\s|$)/iu

/** How a draft speaks English: plain and warm, no idioms, easy to read for those who learnt it late. */
export const says: Says = {
  subject: {
    'first-ask': [
      'A question about {subject}',
      'Your view on {subject}',
      '15 minutes about {subject}?',
      'One short question for you',
    ],
    'after-acceptance': [
      'My question about {subject}',
      '15 minutes about {subject}?',
      'The question I wrote about',
    ],
    nudge: ['My question about {subject}', 'My earlier message to you', 'A short reminder, no pressure'],
    'thank-you': ['Thank you for your time', 'Thank you for our talk', 'Thank you and next steps'],
  },
  greeting: {
    named: { short: ['Hi {name},'], full: ['Hi {name},', 'Hello {name},'] },
    nameless: { short: ['Hello,'], full: ['Hello,'] },
  },
  opening: {
    post: {
      short: [
        'Thanks for your post “{topic}”.',
        'Your post “{topic}” was useful to me.',
        'Your post “{topic}” made me think.',
        'Thank you for your post “{topic}”.',
      ],
      full: [
        'Thank you for your post “{topic}”.',
        'Your post “{topic}” made me think.',
        'Your post “{topic}” is the reason I am writing.',
        'I learned something from your post “{topic}”.',
      ],
    },
    article: {
      short: [
        'Thanks for your article “{topic}”.',
        'Your article “{topic}” was useful to me.',
        'Your article “{topic}” made me think.',
        'Thank you for your article “{topic}”.',
      ],
      full: [
        'Thank you for your article “{topic}”.',
        'Your article “{topic}” made me think.',
        'Your article “{topic}” is the reason I am writing.',
        'I learned something from your article “{topic}”.',
      ],
    },
    move: {
      short: [
        'You moved from {before} to {after}.',
        'I saw your move from {before} to {after}.',
        'Your move from {before} to {after} caught my attention.',
        'I read about your move from {before} to {after}.',
      ],
      full: [
        'You moved from {before} to {after}, and I hope to make a similar move.',
        'I saw that you moved from {before} to {after}.',
        'Your move from {before} to {after} is the reason I am writing.',
        'I am planning a move like yours from {before} to {after}.',
      ],
    },
    volunteering: {
      short: [
        'Thanks for your volunteer work ({topic}).',
        'I saw your volunteer work ({topic}).',
        'Your volunteer work ({topic}) caught my attention.',
        'I read about your volunteer work ({topic}).',
      ],
      full: [
        'I saw on your profile that you give your time as a volunteer ({topic}).',
        'Your volunteer work ({topic}) is the reason I am writing to you.',
        'I read about your volunteer work ({topic}), and I value it.',
        'It is good to see that you volunteer ({topic}).',
      ],
    },
    'shared-employer': {
      short: [
        'We both know {topic} from the inside.',
        'We have both worked at {topic}.',
        'I see that we share {topic}.',
        'Like you, I have worked at {topic}.',
      ],
      full: [
        'I saw on your profile that we have both worked at {topic}.',
        'We both know {topic} from the inside.',
        'Like you, I have worked at {topic}.',
        'You and I share a workplace: {topic}.',
      ],
    },
    'shared-school': {
      short: [
        'We both studied at {topic}.',
        'Like you, I studied at {topic}.',
        'I see that we share {topic}.',
        'I know {topic} as a student, too.',
      ],
      full: [
        'I saw on your profile that we both studied at {topic}.',
        'Like you, I studied at {topic}.',
        'You and I share a school: {topic}.',
        'We both know {topic} from our studies.',
      ],
    },
    'shared-place': {
      short: [
        'We are both in {topic}.',
        'I see that you are in {topic}, too.',
        'Like you, I am in {topic}.',
        'I am writing from {topic}, where you are, too.',
      ],
      full: [
        'I saw on your profile that we are both in {topic}.',
        'Like you, I am in {topic}.',
        'I was happy to find you here in {topic}.',
        'I am writing from {topic}, where you are, too.',
      ],
    },
    headline: {
      short: [
        'I read your profile: “{topic}”.',
        'I found your profile: “{topic}”.',
        'Your profile says “{topic}”.',
        'I came to your profile through “{topic}”.',
      ],
      full: [
        'Your profile says “{topic}”, and that is what my question is about.',
        'Your profile is the reason for my message: “{topic}”.',
        'I read your profile, and this line is why I am writing: “{topic}”.',
        'I am writing because of one line in your profile: “{topic}”.',
      ],
    },
    own: { short: [], full: [] },
  },
  followOpening: {
    'after-acceptance': {
      short: [
        'Thanks for accepting.',
        'Thank you for connecting.',
        'Good to be connected.',
        'Thanks for the connection.',
      ],
      full: [
        'Thank you for accepting my invitation.',
        'Thanks for connecting with me.',
        'It is good to be connected, thank you.',
        'Thank you for saying yes to my invitation.',
      ],
    },
    nudge: {
      short: [
        'I wrote to you some days ago.',
        'This is a short note about my earlier message.',
        'My earlier message may have come at a busy time.',
        'I am writing once more, without any pressure.',
      ],
      full: [
        'I wrote to you some days ago with a question about {subject}.',
        'My message about {subject} may have come at a busy time.',
        'This is a short note about my question on {subject}.',
        'I am writing once more about {subject}, without any pressure.',
        'My earlier message may have come at a busy time.',
      ],
    },
    'thank-you': {
      short: [
        'Thank you for your time.',
        'Thanks for our talk.',
        'Thank you for talking with me.',
        'Thanks for your open answers.',
      ],
      full: [
        'Thank you for your time and for your open answers.',
        'Thank you for talking with me. It helped me.',
        'I want to thank you for our talk.',
        'Thank you for the time you gave me.',
      ],
    },
  },
  presentation: {
    'role-and-direction': {
      short: ['{present}, moving into {direction}.', '{present}, and I want to move into {direction}.'],
      full: [
        '{present}, and my next step is {direction}.',
        '{present}, and I am moving into {direction}.',
        '{present}. I would like to move into {direction}.',
        '{present}. My direction is {direction}.',
      ],
    },
    path: {
      short: ["I'm moving from {origin} to {direction}.", 'I am on my way from {origin} to {direction}.'],
      full: [
        'I work in {origin}, and my next step is {direction}.',
        'I am moving from {origin} to {direction}.',
        'I come from {origin} and would like to move into {direction}.',
        'My work is in {origin}, and I am learning {direction}.',
      ],
    },
    role: {
      short: ['{present}.'],
      full: [
        '{present}, and I am working on {gap}.',
        '{present}. At the moment I am learning more about {gap}.',
        '{present}, and {gap} is what I want to get better at.',
        '{present}.',
      ],
    },
    direction: {
      short: ["I'm moving into {direction}.", 'I want to move into {direction}.'],
      full: [
        'I am moving into {direction}.',
        'My next step is {direction}.',
        'I would like to move into {direction}.',
        'I am preparing for a move into {direction}.',
      ],
    },
    goal: {
      short: ['My goal: {goal}.', 'My next step: {goal}.'],
      full: [
        'My goal for the coming months: {goal}.',
        'My next step: {goal}.',
        'What I am working towards: {goal}.',
        'My goal: {goal}.',
      ],
    },
  },
  offer: {
    short: ['I can offer: {offer}.', 'What I can share: {offer}.'],
    full: [
      'This is what I can offer you: {offer}.',
      'What I can share in return: {offer}.',
      'I can give something in return: {offer}.',
      'You could get this from me: {offer}.',
    ],
  },
  ask: {
    move: {
      short: [
        '15 minutes on your first 90 days after the move?',
        'Could I ask you about that move for 15 minutes?',
        '15 minutes on what you would do differently?',
        'May I ask how you prepared, for 15 minutes?',
      ],
      full: [
        'Could I ask you about your first 90 days after that move, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to tell me how you prepared for that move?',
        'May I ask you for a 15-minute call about what you would do differently today?',
        'I would value 15 minutes of your time to ask how the first months after that move went.',
      ],
    },
    gap: {
      short: [
        '15 minutes about {gap}?',
        'Could I ask you about {gap} for 15 minutes?',
        'May I ask two questions on {gap}, 15 minutes?',
        'Would 15 minutes about {gap} suit you?',
      ],
      full: [
        'Could I ask you about {gap}, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to talk about {gap}?',
        'May I ask you two questions about {gap}, in a call of 15 minutes?',
        'I would value 15 minutes of your time to ask about {gap}.',
      ],
    },
    direction: {
      short: [
        '15 minutes on the way into {direction}?',
        'Could I ask you about {direction} for 15 minutes?',
        'May I ask two questions on {direction}, 15 minutes?',
        '15 minutes of your time about {direction}?',
      ],
      full: [
        'Could I ask you about the way into {direction}, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to talk about the way into {direction}?',
        'May I ask you two questions about {direction}, in a call of 15 minutes?',
        'I would value 15 minutes of your time to ask about the first steps in {direction}.',
      ],
    },
    'own-wording': {
      short: [
        'Could I ask you for 15 minutes? My topic: {matter}.',
        'May I have 15 minutes on one topic: {matter}?',
      ],
      full: [
        'Could I ask you for a 15-minute call in the coming weeks? My topic: {matter}.',
        'Would you have 15 minutes in the coming weeks for one topic: {matter}?',
        'May I ask you for a call of 15 minutes? It is about one thing: {matter}.',
        'I would value 15 minutes of your time for one topic: {matter}.',
      ],
    },
    open: {
      short: [
        'Could I ask you one question about your work in 15 minutes?',
        '15 minutes for one question about your work?',
        'May I ask about your work for 15 minutes?',
        'Could we talk about your work for 15 minutes?',
      ],
      full: [
        'Could I ask you about your work, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks for two questions about your work?',
        'May I ask you two questions about your work, in a call of 15 minutes?',
        'I would value 15 minutes of your time to ask about your work.',
      ],
    },
  },
  exchange: {
    move: {
      short: [
        'Could we share what we know about such a move for 20 minutes?',
        '20 minutes to exchange experience on this move?',
      ],
      full: [
        'Could we exchange what we have each learned about such a move, in a 20-minute call?',
        'Would you like to exchange experience about this move, 10 minutes for each of us?',
        'May I suggest a 20-minute exchange about this move in the coming weeks?',
        'I would enjoy a 20-minute exchange about what we have each learned on this way.',
      ],
    },
    gap: {
      short: [
        'Could we exchange experience on {gap} for 20 minutes?',
        '20 minutes to exchange what we know about {gap}?',
      ],
      full: [
        'Could we exchange experience about {gap}, in a 20-minute call in the coming weeks?',
        'Would you like to exchange what we know about {gap}, 10 minutes for each of us?',
        'May I suggest a 20-minute exchange about {gap}?',
        'I would enjoy a 20-minute exchange about {gap}: your experience and mine.',
      ],
    },
    direction: {
      short: [
        'Could we exchange experience on {direction} for 20 minutes?',
        '20 minutes to exchange what we know about {direction}?',
      ],
      full: [
        'Could we exchange experience about {direction}, in a 20-minute call in the coming weeks?',
        'Would you like to exchange what we know about {direction}, 10 minutes for each of us?',
        'May I suggest a 20-minute exchange about {direction}?',
        'I would enjoy a 20-minute exchange about {direction}: your experience and mine.',
      ],
    },
    'own-wording': {
      short: [
        'Could we exchange experience for 20 minutes? My topic: {matter}.',
        '20 minutes to exchange experience on one topic: {matter}?',
      ],
      full: [
        'Could we exchange experience in a 20-minute call? My topic: {matter}.',
        'Would you like a 20-minute exchange between colleagues? I would bring this topic: {matter}.',
      ],
    },
    open: {
      short: [
        'Could we exchange experience about our work for 20 minutes?',
        '20 minutes to exchange what we have learned at work?',
      ],
      full: [
        'Could we exchange experience about our work, in a 20-minute call in the coming weeks?',
        'May I suggest a 20-minute exchange about our work, 10 minutes for each of us?',
      ],
    },
  },
  session: {
    move: {
      short: [
        'In a first session of 20 minutes, could I ask about your move?',
        'Could a first session of 20 minutes be about your move?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to ask how you prepared for that move. Would that suit you?',
        'Could we use a first session of 20 minutes for the first 90 days after such a move?',
      ],
    },
    gap: {
      short: [
        'Could a first session of 20 minutes be about {gap}?',
        'In a first session of 20 minutes, could I ask about {gap}?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to talk about {gap}. Would that suit you?',
        'Could we use a first session of 20 minutes for {gap}?',
        'May I suggest {gap} as the topic of a first session of 20 minutes?',
        'My topic for a first session of 20 minutes would be {gap}. Does that suit you?',
      ],
    },
    direction: {
      short: [
        'Could a first session of 20 minutes be about {direction}?',
        'In a first session of 20 minutes, could I ask about {direction}?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to talk about the way into {direction}. Would that suit you?',
        'Could we use a first session of 20 minutes for the way into {direction}?',
        'May I suggest {direction} as the topic of a first session of 20 minutes?',
        'My topic for a first session of 20 minutes would be {direction}. Does that suit you?',
      ],
    },
    'own-wording': {
      short: [
        'Could a first session of 20 minutes have this topic: {matter}?',
        'May I suggest a first session of 20 minutes on this: {matter}?',
      ],
      full: [
        'Could a first session of 20 minutes have this topic: {matter}?',
        'May I suggest a topic for a first session of 20 minutes: {matter}?',
      ],
    },
    open: {
      short: [
        'Could a first session of 20 minutes be about your work?',
        'In a first session of 20 minutes, could I ask about your work?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to ask two questions about your work. Would that suit you?',
        'Could we use a first session of 20 minutes for two questions about your work?',
      ],
    },
  },
  call: {
    move: {
      short: [
        'A 15-minute video call on your first 90 days after the move?',
        'Could I ask about that move in a 15-minute video call?',
      ],
      full: [
        'Could I ask you about that move, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes for a video call about the first 90 days after that move?',
      ],
    },
    gap: {
      short: [
        'A 15-minute video call about {gap}?',
        'Could I ask you about {gap} in a 15-minute video call?',
      ],
      full: [
        'Could I ask you about {gap}, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes in the coming weeks for a video call about {gap}?',
        'May I ask you two questions about {gap}, in a video call of 15 minutes?',
        'I would value a video call of 15 minutes about {gap}.',
      ],
    },
    direction: {
      short: [
        'A 15-minute video call about {direction}?',
        'Could I ask you about {direction} in a 15-minute video call?',
      ],
      full: [
        'Could I ask you about the way into {direction}, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes in the coming weeks for a video call about {direction}?',
        'May I ask you two questions about {direction}, in a video call of 15 minutes?',
        'I would value a video call of 15 minutes about {direction}.',
      ],
    },
    'own-wording': {
      short: [
        'Could I ask for a 15-minute video call? My topic: {matter}.',
        'A 15-minute video call on one topic: {matter}?',
      ],
      full: [
        'Could I ask you for a video call of 15 minutes? My topic: {matter}.',
        'Would you have 15 minutes for a video call about one topic: {matter}?',
      ],
    },
    open: {
      short: [
        'Could I ask about your work in a 15-minute video call?',
        'A 15-minute video call about your work?',
      ],
      full: [
        'Could I ask you about your work, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes for a video call about your work?',
      ],
    },
  },
  questionsFollow: [
    'My questions:',
    'Some questions for you:',
    'These are my questions:',
    'The questions for you:',
  ],
  nudgeAsk: {
    short: [
      'Would 15 minutes about {subject} suit you?',
      'Could I still ask you about {subject}, 15 minutes or one line?',
      'Would 15 minutes suit you, or one line by mail?',
      'Could I still ask you for 15 minutes, or one line?',
    ],
    full: [
      'If it suits you, 15 minutes about {subject} would help me. One line in writing is just as good.',
      'Could we talk about {subject} for 15 minutes, or could I send you one question in writing?',
      'Would 15 minutes about {subject} suit you at some later time?',
      'Could I still ask you for 15 minutes, or for one line in writing?',
    ],
  },
  takeaway: {
    short: ['What stays with me: {takeaway}.', 'What I take with me: {takeaway}.'],
    full: [
      'What stays with me: {takeaway}.',
      'The thing I take with me: {takeaway}.',
      'This is what I will remember: {takeaway}.',
      'One thing helped me most: {takeaway}.',
    ],
  },
  reportBack: {
    short: [
      'May I tell you in a few months how it went?',
      'I will try it and, if you like, tell you how it went.',
      'If you like, I will tell you how it goes.',
      'May I write again when I have tried it?',
    ],
    full: [
      'I will try it. May I tell you in a few months how it went?',
      'If you like, I will write to you in a few months and tell you how it went.',
      'I would be glad to tell you in a few months what came of it.',
      'May I write again in a few months, when I have tried it?',
    ],
  },
  ease: {
    short: ['A no is fine.', 'No is fine, too.', 'A no is perfectly fine.', 'It is fine to say no.'],
    full: [
      'Any time that suits you is good for me, and a no is fine.',
      'I will gladly fit your calendar. A no is perfectly fine, too.',
      'Please choose any time, or simply say no. Both are fine.',
      'If it does not suit you now, a no is fine.',
    ],
  },
  thanks: {
    'first-ask': {
      short: ['Thank you!', 'Thanks!'],
      full: ['Thank you for reading.', 'Thank you!', 'Thanks for reading this.', 'Many thanks!'],
    },
    'after-acceptance': {
      short: ['Thank you!', 'Thanks!'],
      full: ['Thank you for reading.', 'Thank you!', 'Thanks for reading this.', 'Many thanks!'],
    },
    nudge: {
      short: ['Thank you!', 'Thanks!'],
      full: ['Thank you either way.', 'Thanks in any case.', 'Thank you for reading.', 'Many thanks!'],
    },
    'thank-you': {
      short: ['Thanks again!', 'Thank you again!'],
      full: ['Thank you again.', 'With many thanks.', 'Thanks again for your help.', 'Again, many thanks.'],
    },
  },
  questions: {
    path: [
      'What would you do differently in your first 90 days in {direction}?',
      'What surprised you most when you moved into {direction}?',
      'What did you have to unlearn on the way from {origin} to {direction}?',
      'Which work from {origin} helped you most in {direction}?',
    ],
    gap: [
      'What helped you most to get better at {gap}?',
      'Which mistake with {gap} do you see most often?',
      'How would you practise {gap} in a role where it is not part of the job?',
      'How do you notice that somebody is good at {gap}?',
    ],
    direction: [
      'What would you learn first for {direction} today?',
      'What do people from outside get wrong about {direction}?',
      'Which first project in {direction} teaches the most?',
      'What makes a good first year in {direction}?',
    ],
    any: [
      'Which decision helped your work most, and would you make it again?',
      'How is feedback usually given in your team?',
      'What do you know today that you would have liked to know five years ago?',
      'Which skill turned out to matter more than you expected?',
    ],
  },
  presents: (line) => {
    if (startsWithI.test(line)) return line
    const words = lowerFirst(line)
    return hasArticle.test(words) ? `I'm ${words}` : `I'm ${articleOf(words)} ${words}`
  },
  afterGreeting: (sentence) => (startsWithI.test(sentence) ? sentence : lowerFirst(sentence)),
  within: lowerFirst,
}
