/** What a field says of what stands in it. */
export const fields = {
  tooLong: {
    one: 'Too long by one character: not saved yet.',
    other: 'Too long by {count} characters: not saved yet.',
  },
  lineTooLong: {
    one: 'Line {line} is too long by one character: not saved yet.',
    other: 'Line {line} is too long by {count} characters: not saved yet.',
  },
  tooManyLines: {
    one: 'One line too many: not saved yet.',
    other: '{count} lines too many: not saved yet.',
  },
} as const
