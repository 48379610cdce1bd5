/** Each question behind the word that says which sort of matter it fits. */
const fitting = (flag: string, questions: readonly string[]) => questions.map((one) => `{?${flag}}${one}`)

/**
 * One question about the matter that was named just before, by what sort of thing it is: each asks for one thing that only
 * this person can tell, and that the text itself does not.
 */
export const ofMatter: readonly string[] = [
  ...fitting('isMade', [
    'What did the people around you say when you first used {it}?',
    'What would you change in {it} today?',
    'What did you have to leave out when you made {it}?',
    'How did you get others to work with {it}?',
  ]),
  ...fitting('isDeed', [
    'What was the hardest part of it at the beginning?',
    'What do people usually overlook when they do that for the first time?',
    'What would you prepare first if you had to do it again?',
    'Who or what helped you most with it?',
  ]),
  ...fitting('isEvent}{?notYours', [
    'How do you prepare for {it} today?',
    'What do you do in the first five minutes?',
    'What would you tell somebody before their first one?',
    'How can you tell afterwards that it went well?',
  ]),
  ...fitting('isEvent}{?yours', [
    'What would you do differently there today?',
    'How would you prepare for it now?',
    'What would you tell somebody before their first one?',
    'Whom did you ask for advice after it?',
  ]),
  ...fitting('isTold', [
    'How do people usually react to it?',
    'What do you say next?',
    'When is it the wrong thing to say?',
    'How long did it take until it felt natural to you?',
  ]),
  ...fitting('isHeard', [
    'What did you change first after that?',
    'What would you answer today?',
    'What do you do differently since then?',
    'What helped you to take it in the right way?',
  ]),
  ...fitting('isCounted', [
    'Which of them taught you the most?',
    'Which of them would you show a beginner first?',
    'Which of them surprised you most?',
    'Which of them do you still think of most often?',
  ]),
  ...fitting('isMatter', [
    'What do most people overlook there?',
    'What do you wish you had known earlier about this?',
    'Which mistake do you see most often there?',
    'What changed your own mind about this?',
  ]),
]

/** The same, small, behind “may I ask”: the matter is called “it”. */
export const smallOfIt: readonly string[] = [
  ...fitting('isMade', [
    'what you would change in {it} today',
    'how you got others to work with {it}',
    'what you left out when you made {it}',
  ]),
  ...fitting('isDeed', [
    'what was hardest at the beginning',
    'what you would prepare first today',
    'what people usually overlook',
  ]),
  ...fitting('isEvent}{?notYours', [
    'how you prepare for {it} today',
    'what you do in the first five minutes',
    'how you can tell that it went well',
  ]),
  ...fitting('isEvent}{?yours', [
    'what you would do differently today',
    'how you would prepare for it now',
    'what you learned from it first',
  ]),
  ...fitting('isTold', [
    'how people usually react',
    'what you say next',
    'when it is the wrong thing to say',
  ]),
  ...fitting('isHeard', [
    'what you changed first after that',
    'what you would answer today',
    'what you do differently since then',
  ]),
  ...fitting('isCounted', [
    'which of them taught you the most',
    'which of them you would show a beginner first',
    'which of them surprised you most',
  ]),
  ...fitting('isMatter', [
    'what most people overlook there',
    'what you wish you had known earlier',
    'which mistake you see most often',
  ]),
]

/** Questions that name the matter themselves, behind an opening that does not, or below the text itself. */
export const namingMatter: readonly string[] = [
  ...fitting('isMade', [
    'What would you change in {about} today?',
    'How did you get others to work with {about}?',
    'What did {about} teach you that you still use?',
    'What would you tell somebody who wants to try {about}?',
  ]),
  ...fitting('isDeed', [
    'What was the hardest part of {about}?',
    'What do people usually get wrong about {about}?',
    'What helped you most with {about}?',
    'What would you prepare first for {about}?',
  ]),
  ...fitting('isEvent', [
    'What did {about} teach you that you still use?',
    'What do people usually get wrong about {about}?',
    'What would you tell a beginner about {about}?',
    'What helped you most with {about}?',
  ]),
  ...fitting('isTold', [
    'How do people react to {about}?',
    'What do you say after {about}?',
    'When does {about} not help?',
    'What made you try {about}?',
  ]),
  ...fitting('isHeard', [
    'What did you change after {about}?',
    'What would you answer to {about} today?',
    'What did {about} teach you that you still use?',
    'What do you do differently since {about}?',
  ]),
  ...fitting('isCounted', [
    'Which of {those} taught you the most?',
    'Which of {those} would you show a beginner first?',
    'Which of {those} surprised you most?',
    'Which of {those} do you still think of?',
  ]),
  ...fitting('isMatter', [
    'What do you wish somebody had told you about {about}?',
    'What is the most common mistake with {about}?',
    'What do most people not see about {about}?',
    'What changed your own mind about {about}?',
  ]),
]
