/** What the empty place for the user's own words asks, by what the message opens with. */
export const prompts = {
  post: 'What stayed with you from that post?',
  article: 'What stayed with you from that article?',
  move: 'What in that move is close to your own situation?',
  volunteering: 'Why does that work matter to you?',
  'shared-employer': 'What do you remember from that workplace?',
  'shared-school': 'What do you remember from that school?',
  'shared-place': 'What connects you both, besides the place?',
  headline: 'What in this profile made you stop and read?',
  own: 'Which talk, meeting or work of theirs do you have in mind?',
} as const
