import type { PromptId } from '../../../draft/prompt.ts'

/** What the empty place for the user's own words asks, by what the message opens with. */
export const prompts = {
  post: 'What stayed with you from that post?',
  article: 'What stayed with you from that article?',
  talk: 'What stayed with you from that talk?',
  project: 'What in that project do you want to understand?',
  publication: 'What stayed with you from that publication?',
  move: 'What in that move is like yours?',
  'own-way': 'What in that path is like yours?',
  offer: 'Why is that what you need right now?',
  today: 'What in that work do you want to understand?',
  volunteering: 'Why does that work matter to you?',
  'shared-role': 'What from that role is hard for you now?',
  'shared-employer': 'What do you remember from that workplace?',
  'shared-school': 'What do you remember from that school?',
  'shared-place': 'What connects you both, besides the place?',
  headline: 'What in this profile made you stop and read?',
  own: 'Which talk, meeting or work of theirs do you have in mind?',
  /** Nothing worth mentioning was read. */
  nothing: 'What made you stop at this person?',
  'after-acceptance': 'What made you write to this person?',
  'thoughtful-answer': 'What do you think about it yourself?',
  introduction: 'Why this person, in one sentence?',
  agenda: 'Which one thing is hard for you right now?',
  'thank-you': 'What do you take with you from this talk?',
  'report-back': 'What happened when you tried it?',
  gratitude: 'Where did it help you lately?',
  'not-a-match': 'What did you learn about what you need?',
  'graceful-close': 'What has changed for you since the first talk?',
} as const satisfies Readonly<Record<PromptId, string>>
