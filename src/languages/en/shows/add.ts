/** Adding somebody without reading a page. */
export const add = {
  title: 'Add a person',
  lead: 'Without reading a page: the match, the message and the follow-up are the same.',
  ways: 'Ways to add somebody',
  paste: {
    name: 'Paste text',
    text: 'The text of a profile',
    hint: 'On the profile: select all (Ctrl+A), copy (Ctrl+C), and paste here (Ctrl+V). In any of nine languages.',
    nothing: 'No profile was found in this text. Copy the whole page, or choose “Type it”.',
    several: 'This text speaks of several people. Paste the text of one of them.',
    asks: {
      name: 'Which is the name?',
      company: 'Which is the company?',
    },
    neither: 'Neither is taken until you choose; the other roles follow your choice.',
  },
  file: {
    name: 'Open a PDF',
    hint: 'On a LinkedIn profile: More, then “Save to PDF”. The file is opened here, in this browser, and goes nowhere.',
    choose: 'Choose the file',
    nothing: 'This PDF is not the site’s own file: paste its text instead.',
    unknownLanguage:
      'This file is in a language that cannot be read yet. Those that can: English, Hebrew, Arabic, German, French, Spanish, Portuguese, Italian and Dutch.',
    problems: {
      'not-a-pdf': 'This is not a PDF file. Choose the file that “Save to PDF” gave.',
      locked: 'This file is locked with a password. Save it again without one.',
      'too-large': 'This file is too large to be a saved profile. Choose the file that “Save to PDF” gave.',
      'no-letters':
        'The letters of this file cannot be read: it holds pictures of text, or a font without the table that says which letter is which. Choose the file that “Save to PDF” gave, or paste the text of the profile.',
      failed: 'This file is damaged and cannot be opened. Save the profile again.',
    },
  },
  type: {
    name: 'Type it',
    fullName: 'Name',
    headline: 'What they do, in one line',
    place: 'Place',
    about: 'What they write about themselves',
    roles: 'Roles',
    rolesHint: 'One a line: Head of Product, Fjordline, 2021 – now',
    skills: 'Skills',
    skillsHint: 'With commas between them',
  },
  address: 'Address of the profile, if you have it',
  addressHint: 'Then a later reading of the page adds to this person.',
  addressProblem: 'This is no address of a profile. It looks like linkedin.com/in/name.',
  found: 'What was found',
  check: 'Look it over: every value shows its words, and can be corrected. Nothing is kept yet.',
  keptAlready: 'Somebody of this name is kept already: this is added to what is known of them.',
  another: 'This is somebody else of the same name',
  keep: 'Keep this person',
} as const
