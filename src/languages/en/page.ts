import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'en',
  present: ['present', 'now', 'current'],
  insideDates: [],
  moreMonths: { 9: ['sept'] },
  ownActivity: ['posted this', 'shared by', 'posted by', 'published by'],
  otherActivity: [
    'liked',
    'commented',
    'reposted',
    'replied',
    'celebrate',
    'loves',
    'supports',
    'likes this',
    'reacted',
  ],
  editOwn: ['edit intro'],
}
