import type { FindingTexts } from '../../shows.ts'

/**
 * Why each rule marks a place: `short` in one line, `more` with its source (a row of the table of evidence, or our judgement),
 * `fix` for the button where there is a fix.
 */
export const findings = {
  'asks-for-mentorship': {
    short: 'This asks for a mentor. A small, bounded question is easier to say yes to.',
    more: 'The golden rule of the guide: never “will you be my mentor?”. One person’s story: a request for more mentorship got silence, a named question an answer within the hour.',
    fix: 'Ask for 15 minutes',
  },
  'unfilled-placeholder': {
    short: 'A blank of a template is still open.',
    more: 'It shows that the message was not written for this reader. Our judgement.',
    fix: 'Fill in the name',
  },
  'wrong-person': {
    short: 'This seems to speak to somebody else.',
    more: 'The name or the place of work is not the one that was read on the page. Our judgement.',
    fix: '',
  },
  'unsupported-fact': {
    short: 'This does not agree with what was read on the page.',
    more: 'A wrong fact about the reader costs trust at once. Where the page was not read to its end, this is only a hint. Our judgement.',
    fix: '',
  },
  'over-limit': {
    short: 'This is longer than the channel takes.',
    more: 'Limits of notes and InMails are second-hand and can be changed in Settings.',
    fix: '',
  },
  'asks-for-job': {
    short: 'This asks for a job or a referral: more than a first message can carry.',
    more: 'A university’s career centre advises to leave jobs out of such a message.',
    fix: '',
  },
  'vague-ask': {
    short: 'This is vague: name one topic or one question.',
    more: '“I would like your advice” is taken better than “pick your brain” (second-hand).',
    fix: 'Say it plainly',
  },
  'no-ask': {
    short: 'There is nothing to answer yet.',
    more: 'One small question tells the reader what would help. Our judgement.',
    fix: '',
  },
  'unbounded-time': {
    short: 'Say how long: 15 to 20 minutes.',
    more: 'A talk without minutes sounds like a whole afternoon. The guide asks for 15–20 minutes.',
    fix: 'Ask for 15 minutes',
  },
  'too-many-questions': {
    short: 'More than three questions: keep the best ones.',
    more: 'In e-mails, one to three questions went with about 50 % more answers; more than three worked against it (questions, second-hand, 2016).',
    fix: '',
  },
  'no-specific-opening': {
    short: 'Nothing specific yet: a post, a talk, a project, a move.',
    more: 'One specific thing shows that the message is for this reader. The guide asks for it; our judgement.',
    fix: '',
  },
  'generic-flattery': {
    short: 'Praise that fits everybody: what exactly was it?',
    more: 'Praise with something specific beside it is believed. Our judgement.',
    fix: 'Leave it out',
  },
  'no-own-words': {
    short: 'A sentence of your own is still missing.',
    more: 'People take help with wording well, ready-made text less (our judgement).',
    fix: '',
  },
  'all-about-me': {
    short: 'Much about the writer, little about the reader.',
    more: 'Why this reader? A sentence about that before the request. Our judgement.',
    fix: '',
  },
  'who-am-i-missing': {
    short: 'No line says who writes.',
    more: 'The guide’s anatomy of a message: who I am and why you. Half a line is enough.',
    fix: '',
  },
  pressure: {
    short: 'This presses for an answer.',
    more: 'An answer is a gift; haste and guilt take that away. Our judgement.',
    fix: 'Take the pressure out',
  },
  'gendered-form': {
    short: 'This assumes the reader’s gender.',
    more: 'Another form speaks to everybody, or to the form of address chosen for this contact. Our judgement.',
    fix: 'Use a form for everybody',
  },
  'idiom-or-slang': {
    short: 'This may not travel: say it plainly.',
    more: 'E-mails in plain words were answered more often, 53 % against 39 % in 2016, and idioms are hard in another language.',
    fix: 'Say it plainly',
  },
  'too-many-nudges': {
    short: 'There was a nudge already: better to let it rest.',
    more: 'Career sources advise one follow-up after 5–7 days, at most two.',
    fix: '',
  },
  'link-or-attachment': {
    short: 'A link or a file in a first message is work for the reader.',
    more: 'It can follow once there is an answer; some readers never open what strangers send. Our judgement.',
    fix: '',
  },
  'apology-opening': {
    short: 'The apology takes the place of the first thing worth saying.',
    more: 'One easy way to say no is kinder than an apology. Our judgement.',
    fix: '',
  },
  'jargon-or-hype': {
    short: 'This word says little, and less in another language.',
    more: 'Plain words travel. Our judgement.',
    fix: 'Say it plainly',
  },
  'too-long': {
    short: 'This is more than fits a glance.',
    more: 'Recruiters’ messages under 400 characters were answered 22 % more often than the average, those over 1,200 11 % less.',
    fix: '',
  },
  'hard-to-read': {
    short: 'A long sentence or paragraph: two short ones are easier to answer.',
    more: 'Over 25 words in a sentence or 80 in a paragraph. Our judgement.',
    fix: '',
  },
  'no-way-out': {
    short: 'Nothing makes a no easy: “a no is fine” does.',
    more: 'Our judgement: who may say no freely answers more freely.',
    fix: '',
  },
  'thanks-without-takeaway': {
    short: 'These thanks name nothing that was learnt. One thing is enough.',
    more: 'It tells the reader that the time was well spent. Our judgement.',
    fix: '',
  },
  'culture-and-clock': {
    short: 'A time needs a zone, and a place inside their working day.',
    more: 'Across borders an hour without a zone is a riddle, and their evening or weekend asks for more than minutes. The guide; our judgement.',
    fix: '',
  },
  'late-thanks': {
    short: 'More than a day has passed: say lightly that it is late.',
    more: 'Thanks within 24 hours is what the guide asks for. Late thanks are still welcome.',
    fix: '',
  },
  'repeated-message': {
    short: 'Nearly this sentence went to somebody else.',
    more: 'What was written for another reader is felt. Compared with what was noted as sent in this browser only. Our judgement.',
    fix: '',
  },
  'weak-quotation': {
    short: 'Quote it whole, or name the post and its date instead.',
    more: 'Half a title, an announcement or a lead-in shows that nothing else was read. Our judgement.',
    fix: '',
  },
  'repeated-topic': {
    short: 'The same matter for the third time: “it” is enough.',
    more: 'Named once it is a matter; named again and again it sounds like a form that was filled in. Our judgement.',
    fix: '',
  },
  'speaks-of-reader': {
    short: 'This speaks about the reader: say “you” instead.',
    more: 'A private note turns into a sentence by speaking to the person it is about. Our judgement.',
    fix: '',
  },
  'unstated-past': {
    short: 'About me does not say this: put it right here, or add it there.',
    more: 'A past that the sender never stated is a wrong fact in their name. Compared with About me and the persona. Our judgement.',
    fix: '',
  },
  'name-without-yes': {
    short: 'A name is passed on only after a yes.',
    more: 'Ask whoever it belongs to first; then the draft names them by itself. The guide asks for it.',
    fix: '',
  },
} as const satisfies FindingTexts
