/** People side by side. */
export const compare = {
  title: 'Side by side',
  lead: 'Criterion by criterion, with the words of the pages. No number says who is better.',
  persona: 'For the persona',
  open: 'Compare',
  chooseMore: 'Choose two to four people to compare.',
  tooFew: 'Two to four people who were read are needed to compare.',
} as const
