import type { Says } from '../../../draft/says.ts'

/** The specific thing that the first message opens with. */
export const opening: Pick<Says, 'opening'> = {
  opening: {
    post: {
      short: [
        'Thanks for your post “{topic}”.',
        'I was glad to see your post “{topic}”.',
        'Your post “{topic}” made me think.',
        'Your post “{topic}” is why I am writing.',
      ],
      full: [
        'Thank you for your post “{topic}”.',
        'Your post “{topic}” made me think.',
        'Your post “{topic}” is the reason I am writing.',
        'I was glad to see your post “{topic}”.',
      ],
    },
    article: {
      short: [
        'Thanks for your article “{topic}”.',
        'I was glad to see your article “{topic}”.',
        'Your article “{topic}” made me think.',
        'Your article “{topic}” is why I am writing.',
      ],
      full: [
        'Thank you for your article “{topic}”.',
        'Your article “{topic}” made me think.',
        'Your article “{topic}” is the reason I am writing.',
        'I was glad to see your article “{topic}”.',
      ],
    },
    talk: {
      short: [
        'Thanks for your talk “{topic}”.',
        'I came across your talk “{topic}”.',
        'Your talk “{topic}” made me think.',
        'Your talk “{topic}” is why I am writing.',
      ],
      full: [
        'Thank you for your talk “{topic}”.',
        'Your talk “{topic}” made me think.',
        'Your talk “{topic}” is the reason I am writing.',
        'I came across your talk “{topic}” on your profile.',
      ],
    },
    project: {
      short: [
        'I read about your project “{topic}”.',
        'Your project “{topic}” caught my attention.',
        'Your project “{topic}” is why I am writing.',
        'I am curious about your project “{topic}”.',
      ],
      full: [
        'I read about your project “{topic}” on your profile.',
        'Your project “{topic}” is the reason I am writing.',
        'I am curious about your project “{topic}”.',
        'I saw that you worked on “{topic}”.',
      ],
    },
    publication: {
      short: [
        'Thanks for “{topic}”.',
        'I came across your publication “{topic}”.',
        '“{topic}” made me think.',
        'Your publication “{topic}” is why I am writing.',
      ],
      full: [
        'Thank you for publishing “{topic}”.',
        'Your publication “{topic}” made me think.',
        'Your publication “{topic}” is the reason I am writing.',
        'I came across “{topic}” on your profile.',
      ],
    },
    move: {
      short: [
        'I read that you moved from {before} to {after}.',
        'I saw your move from {before} to {after}.',
        'Your move from {before} to {after} caught my attention.',
        'Your move from {before} to {after} is why I am writing.',
      ],
      full: [
        'I saw that you moved from {before} to {after}, and I hope to make a similar move.',
        'I read on your profile about your move from {before} to {after}.',
        'Your move from {before} to {after} is the reason I am writing.',
        'I am planning a move like yours, from {before} to {after}.',
      ],
    },
    volunteering: {
      short: [
        'Thanks for your volunteer work: {topic}.',
        'I saw your volunteer work: {topic}.',
        'I noticed “{topic}” under volunteering on your profile.',
        'It was good to read about your volunteer work: {topic}.',
      ],
      full: [
        'I saw on your profile that you give your time as a volunteer: {topic}.',
        'I am writing because of your volunteer work: {topic}.',
        'It was good to read about your volunteer work: {topic}.',
        'I noticed “{topic}” under volunteering on your profile.',
      ],
    },
    'shared-employer': {
      short: [
        'I see that we have {topic} in common.',
        'We have both worked at {topic}.',
        'I saw {topic} on your profile and have worked there too.',
        'Like you, I have worked at {topic}.',
      ],
      full: [
        'I saw on your profile that we have both worked at {topic}.',
        'We have one workplace in common: {topic}.',
        'Like you, I have worked at {topic}.',
        'I am writing because I have worked at {topic} too.',
      ],
    },
    'shared-school': {
      short: [
        'We both studied at {topic}.',
        'Like you, I studied at {topic}.',
        'I see that we have {topic} in common.',
        'I saw {topic} on your profile and studied there too.',
      ],
      full: [
        'I saw on your profile that we both studied at {topic}.',
        'Like you, I studied at {topic}.',
        'We have one place of study in common: {topic}.',
        'I am writing because I studied at {topic} too.',
      ],
    },
    'shared-place': {
      short: [
        'We are both in {topic}.',
        'I see that you are in {topic} too.',
        'Like you, I am based in {topic}.',
        'I am writing because we are both in {topic}.',
      ],
      full: [
        'I saw on your profile that we are both in {topic}.',
        'Like you, I am based in {topic}.',
        'I noticed that you are in {topic}, as I am.',
        'I am writing to you because we are both in {topic}.',
      ],
    },
    headline: {
      short: [
        'I saw “{topic}” on your profile.',
        'I am writing because your profile says “{topic}”.',
        'I noticed the line “{topic}” on your profile.',
        'Your profile says “{topic}”, so I would like to ask you something.',
      ],
      full: [
        'Your profile says “{topic}”, so I hope that you are the right person to ask.',
        'I am writing because of what I read on your profile: “{topic}”.',
        'I saw “{topic}” on your profile, and it made me want to write to you.',
        'I noticed the line “{topic}” on your profile, and I have a question for you.',
      ],
    },
    own: { short: [], full: [] },
  },
}
