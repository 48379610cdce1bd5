/** Words of a title that tell a rank or that somebody works, and name no subject: two managers share nothing by them. */
export const ranks =
  'manager managers management managing engineer engineers engineering specialist specialists officer officers director directors head lead leader leadership senior junior chief assistant assistants associate coordinator professional expert experts executive consultant administrator technician operator worker workers supervisor representative'.split(
    ' ',
  )

/** Beginnings that are joined to a word and turn it into another: what follows them is not looked for alone. */
export const turning = 'non no self ex anti pre co re e un off'.split(' ')

/** Words that only join others. */
export const joining = 'and of the for in to a an with at on'.split(' ')

/** Phrases that mean none of the ideas that a word in them would name. */
export const compounds: readonly string[] = [
  'state of the art',
  'get|getting ahead of',
  'motivational interview*',
  'budget of … zero|nothing',
  'oyster bar~',
  'food|blood|data|power bank~',
  'bar chart~|exam~',
  'early|late|next|final|every stage',
  'head|heads up',
  'in the long|short run',
  'at|in the end of the day',
  'book|books a call',
  'art of',
  'top of the game',
  'in the field',
  'health of',
  'music to my ears',
  'film|films industry association',
  'state school~',
  'house style',
  'look forward',
  'in good shape',
  'take … into account',
  'on account of',
  'design the future',
]
