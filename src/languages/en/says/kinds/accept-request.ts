import type { KindSays } from '../../../../draft/says.ts'

/** Yes to somebody who asks for guidance: what I can give, and one question back. */
export const acceptRequest: KindSays = {
  subject: [['Yes, gladly', 'A yes, and one question back', 'Yes, with pleasure', 'Yes, and a question']],
  opening: [
    [
      '{?introduction}Thank you for your message. Yes, I will gladly ask.',
      '{?introduction}Thank you for writing to me. Yes, I can do that.',
      '{?introduction}Yes, gladly, and thank you for asking me first.',
      '{?introduction}Yes, with pleasure. Thank you for your message.',
    ],
    [
      '{?visit}Thank you for your message. Yes, you are welcome.',
      '{?visit}Yes, gladly, and thank you for asking me.',
      '{?visit}Thank you for writing to me. Yes, do come.',
      '{?visit}Yes, with pleasure. Thank you for asking.',
    ],
    [
      '{?inWriting}Thank you for writing. Yes, I will gladly answer you about {matter}.',
      '{?inWriting}Yes, gladly, and thank you for asking me about {matter}.',
      '{?inWriting}Thank you for your message. I will be glad to write to you about {matter}.',
      '{?inWriting}Yes, with pleasure: I will write to you about {matter}. Thank you for asking me.',
    ],
    [
      '{?role}Thank you for your message. Yes, I would be glad to guide you.',
      '{?role}Yes, gladly, and thank you for asking me to guide you.',
      '{?role}Thank you for writing to me. I would be glad to go a part of the way with you.',
      '{?role}Yes, with pleasure. Thank you for your trust.',
    ],
    [
      'Thank you for your message. Yes, I would be glad to talk with you about {matter}.',
      'Yes, gladly, and thank you for asking me: let us talk about {matter}.',
      'Thank you for writing to me. I would be glad to talk with you about {matter}.',
      'Yes, with pleasure. Thank you for asking me about {matter}.',
    ],
    [
      '{?inWriting}Thank you for writing. Yes, I will gladly answer.',
      '{?inWriting}Yes, gladly, and thank you for asking me.',
      '{?inWriting}Thank you for your message. I will be glad to write to you.',
      '{?inWriting}Yes, with pleasure, and thank you for asking me.',
    ],
    [
      'Thank you for your message. Yes, I would be glad to talk with you.',
      'Yes, gladly, and thank you for asking me.',
      'Thank you for writing to me. Yes, let us talk.',
      'Yes, with pleasure. Thank you for asking me.',
    ],
  ],
  ask: [
    [
      '{?look}Send me what I should look at, with the one question that matters most to you. I will write back within {workingDays}. {discreet}',
      '{?look}Please send it, and say which part you are least sure of. You will have my answer within {workingDays}. {discreet}',
      '{?look}I will look at it with one question in mind: which one is yours? My answer will be there within {workingDays}. {discreet}',
      '{?look}Send it here, with a line on what you want to know, and I will answer within {workingDays}. {discreet}',
    ],
    [
      '{?look}Send me what I should look at, with the one question that matters most to you. What you show me stays with me.',
      '{?look}Please send it, and say which part you are least sure of. I show it to nobody else.',
      '{?look}I will look at it with one question in mind: which one is yours? I show it to nobody else.',
      '{?look}Send it here, with a line on what you want to know. What you show me stays with me.',
    ],
    [
      '{?introduction}I ask first, and pass on your name only after a yes. You will hear from me within {workingDays}, either way.',
      '{?introduction}Let me ask first: I make an introduction only when both sides have said yes. I will write to you within {workingDays}.',
      '{?introduction}I will ask on the other side, and tell you within {workingDays} what came of it.',
      '{?introduction}Give me {workingDays} to ask. If the answer is yes, I will introduce you.',
    ],
    [
      '{?introduction}I ask first, and pass on your name only after a yes. You will hear from me either way.',
      '{?introduction}Let me ask first: I make an introduction only when both sides have said yes.',
      '{?introduction}I will ask on the other side, and tell you what came of it.',
      '{?introduction}Let me ask. If the answer is yes, I will introduce you.',
    ],
    [
      '{?visit}Choose the day that suits you best, and tell me a few days before.',
      '{?visit}The day is yours to choose; let me know it a little ahead.',
      '{?visit}Send me the day that you have in mind, and I will tell you whether it works here.',
      '{?visit}Write to me a few days before you come, so that I can make time for you.',
    ],
    [
      '{?inWriting}Send me {questions}, and I will answer in writing within {workingDays}. {discreet}',
      '{?inWriting}Send {questions} whenever it suits you; my answer will be there within {workingDays}. {discreet}',
      '{?inWriting}Please send {questions} here. I answer within {workingDays}. {discreet}',
      '{?inWriting}I will answer {questions} in writing, within {workingDays}. {discreet}',
    ],
    [
      '{?inWriting}You will have my answer in writing within {workingDays}. {discreet}',
      '{?inWriting}I will write it down for you within {workingDays}. {discreet}',
      '{?inWriting}My answer will come in writing, within {workingDays}. {discreet}',
      '{?inWriting}Give me {workingDays}, and I will answer in writing. {discreet}',
    ],
    [
      '{?inWriting}I will answer in writing. What you tell me stays with me.',
      '{?inWriting}You will have my answer in writing. What you write stays between us.',
      '{?inWriting}My answer will come in writing. What you tell me stays between us.',
      '{?inWriting}I will write it down for you. What you write stays with me.',
    ],
    [
      'A talk of {asked} is fine with me, {talkWays} if that suits you. {discreet} {invites}',
      'Let us take {asked}, {talkWays} if that suits you. {discreet} {invites}',
      'We can talk for {asked}, {talkWays} if that suits you. {discreet} {invites}',
      'I have {asked} for you, {talkWays} if that suits you. {discreet} {invites}',
    ],
    [
      'What I can give is {span}, {ways}. {discreet} {expects}',
      'This is what I can give: {span}, {ways}. {discreet} {expects}',
      'I can offer {span}, {ways}. {discreet} {expects}',
      'What I have to offer is {span}, {ways}. {discreet} {expects}',
    ],
    [
      'A talk of {asked} is fine with me. What you tell me stays between us.',
      'Let us take {asked}. What is said stays between us.',
      'We can talk for {asked}. What you tell me stays with me.',
      'I have {asked} for you. What is said in them stays between us.',
    ],
    [
      'Let us begin with one talk of half an hour and see whether it helps you. What you tell me stays with me.',
      'I suggest one talk of half an hour to begin with. What is said in it stays between us.',
      'Shall we begin with half an hour, and decide afterwards whether to go on? What you tell me stays with me.',
      'Let us talk once for half an hour, and see what is of use to you. What is said stays between us.',
    ],
  ],
  ease: [
    [
      '{?introduction}One question first: what would you like to come out of it?',
      '{?introduction}Before I ask: what should the first sentence about you be?',
      '{?introduction}One thing I would like to know before I ask: what is it that you hope for?',
      '{?introduction}What should I say if I am asked why it is you?',
    ],
    [
      '{?visit}One question back: what would you like to look at most closely?',
      '{?visit}What should I make sure that you see?',
      '{?visit}Is there anything that I should prepare for you?',
      '{?visit}May I ask one thing in return: what have you tried so far?',
    ],
    [
      '{?inWriting}One question back, so that my answer fits: what have you tried so far?',
      '{?inWriting}May I ask one thing in return? What do you want to do with the answer?',
      '{?inWriting}So that I do not tell you what you know already: what have you found out so far?',
      '{?inWriting}One question back, so that I write about the right thing: what is the hardest part of it for you?',
    ],
    [
      '{?asked}One question back, so that I can prepare: what have you tried so far?',
      '{?asked}May I ask one thing in return: what have you tried so far, and what came of it?',
      '{?asked}One question back: which part of it puzzles you most?',
      '{?asked}So that I do not tell you what you know already: what have you found out so far?',
    ],
    [
      'One question back, so that our talk is worth your time: what would you like to be able to do after it?',
      'Before we set a date, one question: which decision or task comes first, and when is it due?',
      'May I ask one thing in return: what have you tried so far, and what came of it?',
      'So that I can prepare, one question: what would make our talk useful to you?',
    ],
  ],
}
