import type { Samples } from '../../../../linter/samples.ts'

/** Sentences that need the phrases of `saying.ts`. */
export const sayingSamples: Samples = {
  announcements: {
    says: [
      "We're hiring!",
      "I'm thrilled to share that I have joined Fjordline.",
      'Starting a new role this week.',
      'Happy new year to all.',
      'My work anniversary.',
      'Celebrating my fifth year.',
      'Join us live.',
      'Register now.',
      'I saw “Save the date” in your posts.',
      'Two open positions in Ghent.',
      'Apply here.',
      'Link in the comments.',
      'Some personal news.',
      'Congratulations to the team!',
      'Announcing our new clinic.',
    ],
  },
  lessons: { says: ['Your post “We are hiring: how we write a fair job advert” helped our ward.'] },
  leadIns: {
    says: [
      'Your post “Unpopular opinion” is why I write.',
      'Part two',
      'Thank you for your talk “Keynote at Config 2025”.',
      'My TED talk',
      'Day 3 of 30',
    ],
  },
  speaksOf: { says: ['She explained how a rota works.', 'Her advice was to ask ten parents.'] },
  reported: { says: ['Elena said that ten parents are enough.'] },
  somebody: { says: ["I'm a nurse on ward 4."] },
  pastClaims: {
    says: [
      'I work in supply chain management.',
      "I've been working in logistics.",
      'My background is in data science.',
      "I'm coming from logistics, and your post helped.",
      'I am leaving academia.',
      'I have ten years of experience in procurement.',
      'I studied economics.',
      'Which skills from university teaching are useful here?',
    ],
  },
}
