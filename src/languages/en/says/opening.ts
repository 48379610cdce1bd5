import type { Says } from '../../../draft/says.ts'

/** The specific thing that the first message opens with. */
export const opening: Pick<Says, 'opening'> = {
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
    talk: {
      short: [
        'Thanks for your talk “{topic}”.',
        'I found your talk “{topic}”.',
        'Your talk “{topic}” made me think.',
        'Thank you for your talk “{topic}”.',
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
        'I saw your project “{topic}”.',
        'Your project “{topic}” made me curious.',
      ],
      full: [
        'I read about your project “{topic}” on your profile.',
        'Your project “{topic}” is the reason I am writing.',
        'Your project “{topic}” made me curious.',
        'I saw that you worked on “{topic}”.',
      ],
    },
    publication: {
      short: [
        'Thanks for “{topic}”.',
        'I found your publication “{topic}”.',
        '“{topic}” made me think.',
        'Thank you for publishing “{topic}”.',
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
        'This line in your profile made me stop and write: “{topic}”.',
        'I am writing because of one line in your profile: “{topic}”.',
      ],
    },
    own: { short: [], full: [] },
  },
}
