/** Questions that fit what a text does: it tells a story, gives advice, claims, lists or asks. */
export const specific: readonly string[] = [
  '{?story}What was the hardest part of what you tell there?',
  '{?advice}Which part of your advice is the hardest to keep to?',
  '{?claim}What brought you to that view?',
  '{?list}Which of your [{count} ]points made the biggest difference?',
  '{?question}What is your own answer to that question by now?',
  '{?story}What in that story would you do the same way again?',
  '{?advice}Where do people who follow your advice get stuck at first?',
  '{?claim}When did you first see it that way?',
  '{?list}Which of your [{count} ]points is the hardest to keep to?',
  '{?question}What made you ask that question?',
  '{?story}After that story, what did you change in your work?',
  '{?advice}What do you do when that advice does not work?',
  '{?claim}Who in your field sees it differently, and why?',
  '{?list}Which of your [{count} ]points would you begin with today?',
  '{?question}Which answer to that question has helped you most?',
]

/** Questions that fit any text of theirs, and that it does not answer itself. */
export const generalOf = (text: string): readonly string[] => [
  `What would you add to ${text} for somebody who is only beginning?`,
  `What did you leave out of ${text} that a beginner should know?`,
  `Which part of ${text} do people misunderstand most often?`,
  `Which sentence of ${text} would you write differently today?`,
]

/** Questions behind a sentence of theirs. */
export const ofQuote: readonly string[] = [
  'What brought you to that?',
  'How do you keep to that in practice?',
  'When did you first see that?',
  'Is there a case in which it does not hold?',
]
