import type { LineRole } from '../../model/persona.ts'

/** An answer as people type it, and the clauses that stand after “I want to”. */
export type Wish = readonly [role: LineRole, answer: string, phrases: readonly string[]]
/** An introduction as people type it, the clause that says who writes, and the one for a note. */
export type Introduction = readonly [answer: string, long: string | null, short?: string]

export const wishes: readonly Wish[] = [
  // The users of the cases.
  [
    'short-goal',
    'I want to learn how to teach the younger collegues in a structured way, at the moment I do it somehow between two shifts and nobody showed me how',
    ['teach the younger collegues in a structured way'],
  ],
  [
    'short-goal',
    'run paid ads properly and actually know if they worked, not just boosting posts. also reporting to my boss',
    ['run paid ads properly and know if they worked', 'get better at reporting to my boss'],
  ],
  [
    'short-goal',
    'Build a portfolio that someone will take seriously!! I did the google course but all my projects are fake ones',
    ['build a portfolio that someone will take seriously'],
  ],
  [
    'short-goal',
    'explain my thesis to normal people, figure out which jobs even exist for someone like me, networking (i hate it)',
    [
      'explain my thesis to normal people',
      'figure out which jobs even exist for someone like me',
      'get better at networking',
    ],
  ],
  [
    'short-goal',
    'get my confidence back after 14 months at home and catch up with all the AI tools everybody is talking about',
    [
      'get my confidence back after 14 months at home',
      'catch up with all the AI tools everybody is talking about',
    ],
  ],
  [
    'long-goal',
    'Away from the bed and into teaching - maybe Praxisanleiterin first and then at a nursing school',
    ['move away from the bed and into teaching'],
  ],
  [
    'long-goal',
    'head of marketing one day or maybe my own agency, not sure yet',
    ['become head of marketing one day', 'have my own agency'],
  ],
  [
    'long-goal',
    'UX research or UX design (leaning research because I love talking to people), ideally edtech',
    ['move into UX research or UX design'],
  ],
  [
    'long-goal',
    'Not academia. Probably data science / industry research in biotech',
    ['move into data science or industry research in biotech'],
  ],
  [
    'long-goal',
    'Senior or lead product designer. with a 4-day week, honestly',
    ['become a senior or lead product designer'],
  ],
  // Leads that the sentence around the clause says already.
  ['short-goal', 'I want to lead my first team', ['lead my first team']],
  ['short-goal', 'i wanna lead my first team', ['lead my first team']],
  ['short-goal', "I'd like to lead my first team.", ['lead my first team']],
  ['short-goal', 'I would love to lead my first team', ['lead my first team']],
  ['short-goal', 'My goal is to be able to lead my first team', ['lead my first team']],
  ['short-goal', 'I need to know how to lead my first team', ['lead my first team']],
  ['short-goal', 'I hope to lead my first team', ['lead my first team']],
  ['short-goal', "I'm hoping to lead my first team", ['lead my first team']],
  ['short-goal', 'I am trying to learn to lead my first team', ['lead my first team']],
  ['short-goal', 'To lead my first team', ['lead my first team']],
  ['short-goal', 'how to lead my first team', ['lead my first team']],
  ['short-goal', 'understand how to lead my first team', ['lead my first team']],
  ['short-goal', 'Figure out how to lead my first team', ['lead my first team']],
  ['short-goal', 'would like to lead my first team', ['lead my first team']],
  [
    'short-goal',
    'Maybe I want to lead my first team some day, not sure yet',
    ['lead my first team some day'],
  ],
  ['short-goal', 'honestly I just want to lead my first team', ['lead my first team']],
  ['short-goal', 'Hi, I want to lead my first team, thanks', ['lead my first team']],
  ['short-goal', 'Able to lead my first team', ['lead my first team']],
  ['short-goal', 'Being able to lead my first team', ['lead my first team']],
  ['short-goal', 'I plan to lead my first team', ['lead my first team']],
  ['short-goal', 'I wish to lead my first team', ['lead my first team']],
  ['short-goal', 'I aim to lead my first team', ['lead my first team']],
  // What is learnt stays learnt where nothing is done.
  ['short-goal', 'learn Python', ['learn Python']],
  ['short-goal', 'I want to learn how budgets are made', ['learn how budgets are made']],
  // Two wishes.
  [
    'short-goal',
    'Negotiate with suppliers, and also write better reports',
    ['negotiate with suppliers', 'write better reports'],
  ],
  [
    'short-goal',
    'Negotiate with suppliers; write better reports',
    ['negotiate with suppliers', 'write better reports'],
  ],
  [
    'short-goal',
    'Negotiate with suppliers — write better reports',
    ['negotiate with suppliers', 'write better reports'],
  ],
  [
    'short-goal',
    'Negotiate with suppliers plus write better reports',
    ['negotiate with suppliers', 'write better reports'],
  ],
  [
    'short-goal',
    'Negotiate with suppliers as well as write better reports',
    ['negotiate with suppliers', 'write better reports'],
  ],
  [
    'short-goal',
    '- negotiate with suppliers\n- write better reports\n• present numbers to the board',
    ['negotiate with suppliers', 'write better reports', 'present numbers to the board'],
  ],
  [
    'short-goal',
    '1) Negotiate with suppliers\n2) Write better reports',
    ['negotiate with suppliers', 'write better reports'],
  ],
  ['short-goal', 'lead, coach and grow my team', ['lead, coach and grow my team']],
  ['short-goal', 'plan a budget, without guessing', ['plan a budget, without guessing']],
  // Nouns.
  ['short-goal', 'budgeting', ['get better at budgeting']],
  ['short-goal', 'Public speaking', ['get better at public speaking']],
  [
    'short-goal',
    'Budgeting, forecasting and reporting',
    ['get better at budgeting, forecasting and reporting'],
  ],
  ['short-goal', 'SQL', ['get better at SQL']],
  ['long-goal', 'Product management', ['move into product management']],
  ['long-goal', 'from nursing to teaching', ['move from nursing to teaching']],
  ['long-goal', 'moving into product management', ['move into product management']],
  ['long-goal', 'Team lead', ['become a team lead']],
  ['long-goal', 'CFO of a mid-size company', ['become CFO of a mid-size company']],
  ['long-goal', 'an engineering manager', ['become an engineering manager']],
  ['long-goal', 'I see myself as a product manager', ['become a product manager']],
  [
    'long-goal',
    'Engineering manager at a bigger company, hopefully',
    ['become an engineering manager at a bigger company'],
  ],
  ['long-goal', 'VP of Sales', ['become VP of Sales']],
  ['long-goal', 'opening my own bakery', ['open my own bakery']],
  ['long-goal', 'I will be a data analyst', ['be a data analyst']],
  // Capitals, marks, emoji, fillers.
  ['short-goal', 'I WANT TO PRESENT DATA TO THE BOARD', ['present data to the board']],
  ['short-goal', 'PRESENT DATA!!! 🚀🚀', ['present data']],
  ['short-goal', 'i want to use ai in my ux work', ['use AI in my UX work']],
  [
    'short-goal',
    'present data, basically to people who are not technical lol',
    ['present data, to people who are not technical'],
  ],
  ['short-goal', 'manage budgets, plan projects etc.', ['manage budgets', 'plan projects']],
  ['short-goal', 'write to me@example.com or https://example.com #help', []],
  ['short-goal', 'lead the team @ Fjordline', ['lead the team at Fjordline']],
  ['short-goal', 'Skills: manage budgets', ['manage budgets']],
  ['short-goal', 'write a "business case" that holds', ['write a business case that holds']],
  ['short-goal', 'manage people (my first time as a manager, I am a bit scared of it)', ['manage people']],
  // Tried behind the cases.
  [
    'short-goal',
    'How do I give feedback to people older than me?',
    ['give feedback to people older than me'],
  ],
  [
    'short-goal',
    'stakeholder management, prioritization, saying no',
    ['get better at stakeholder management', 'get better at prioritization', 'get better at saying no'],
  ],
  ['short-goal', 'finding a job in Germany', ['find a job in Germany']],
  ['gap', 'the financial side of project budgeting', ['understand the financial side of project budgeting']],
  ['long-goal', 'from data engineer to product manager', ['move from data engineer to product manager']],
  ['short-goal', 'better time management', ['get better at time management']],
  [
    'short-goal',
    'Lead code reviews; mentoring juniors',
    ['lead code reviews', 'get better at mentoring juniors'],
  ],
  ['short-goal', 'Looking to build a network in Berlin', ['build a network in Berlin']],
  ['short-goal', 'how budgets are made', ['learn how budgets are made']],
  ['short-goal', 'My english is not perfect but i want to negotiate contracts', ['negotiate contracts']],
  ['short-goal', 'find out what I want to do next', ['find out what I want to do next']],
  ['long-goal', 'I want to become head teacher', ['become head teacher']],
  [
    'long-goal',
    'Either staff engineer or engineering manager',
    ['become a staff engineer or engineering manager'],
  ],
  ['long-goal', 'VP Engineering', ['become VP Engineering']],
  ['long-goal', 'a role in sustainability, maybe reporting', ['move into a role in sustainability']],
  ['long-goal', 'sustainability', ['move into sustainability']],
  ['long-goal', 'professor or industry', []],
  ['long-goal', 'become a mentor for young nurses', ['become a mentor for young nurses']],
  // Nothing sure: none is honest.
  ['short-goal', 'a mentor', []],
  ['short-goal', 'I need a mentor', []],
  ['short-goal', 'I want to find a mentor who guides me', []],
  ['short-goal', 'help', []],
  ['short-goal', 'more confidence', []],
  ['short-goal', '', []],
  ['short-goal', '🙂', []],
  ['short-goal', 'Ich möchte lernen, wie man ein Team führt', []],
  ['short-goal', 'quiero aprender a presentar datos', []],
  ['short-goal', 'je veux apprendre à présenter des données', []],
  ['short-goal', 'Хочу научиться руководить командой', []],
  ['long-goal', 'not sure yet', []],
  ['long-goal', 'Fjordline', []],
  [
    'short-goal',
    'CURRICULUM VITAE\nJordan Example\njordan@example.com\n+44 20 7946 0000\nExperience\n2019 – 2023 Data Engineer, Fjordline\nManaged a team of five\nEducation\nBSc, University of Leeds, 2015 – 2018',
    [],
  ],
  // Too long for a sentence: cut where a clause ends.
  [
    'short-goal',
    'lead the planning of our whole spring season with six departments that all want something else from us because nobody has ever written down who decides and I am the one who gets the phone calls',
    [
      'lead the planning of our whole spring season with six departments that all want something else from us',
    ],
  ],
]

export const introductions: readonly Introduction[] = [
  [
    'nurse on a surgical ward in Leipzig, since 11 years',
    "I've been a nurse on a surgical ward in Leipzig for 11 years",
    "I'm a nurse on a surgical ward in Leipzig",
  ],
  [
    'junior marketer @ a fintech startup in lagos 🇳🇬',
    "I'm a junior marketer at a fintech startup in Lagos",
    "I'm a junior marketer at a fintech startup",
  ],
  [
    "I've taught year 5 for 14 years, currently part time, in Leeds",
    "I've taught year 5 for 14 years, currently part time, in Leeds",
    "I've taught year 5 for 14 years",
  ],
  [
    'Final-year PhD student in computational biology at Utrecht University',
    "I'm a final-year PhD student in computational biology at Utrecht University",
    "I'm a final-year PhD student",
  ],
  [
    'Product Designer (B2B SaaS), mum of two, back from parental leave in January',
    "I'm a product designer (B2B SaaS), mum of two, back from parental leave in January",
    "I'm a product designer (B2B SaaS)",
  ],
  [
    'Data engineer at a logistics company in Haifa',
    "I'm a data engineer at a logistics company in Haifa",
    "I'm a data engineer at a logistics company",
  ],
  ['HR manager', "I'm an HR manager", "I'm an HR manager"],
  ['i am a teacher', "I'm a teacher", "I'm a teacher"],
  ['I’m an engineer in Haifa!', "I'm an engineer in Haifa", "I'm an engineer in Haifa"],
  ['My name is Tobi and I work in marketing', 'I work in marketing', 'I work in marketing'],
  ['Hi, I am Tobi, a junior marketer', "I'm Tobi, a junior marketer", "I'm Tobi, a junior marketer"],
  [
    'Working as an accountant in Jos',
    "I'm working as an accountant in Jos",
    "I'm working as an accountant in Jos",
  ],
  ['JUNIOR MARKETER IN LAGOS', "I'm a junior marketer in Lagos", "I'm a junior marketer in Lagos"],
  ['European sales manager', "I'm a European sales manager", "I'm a European sales manager"],
  [
    'Accountant with 6 years of experience',
    "I'm an accountant with 6 years of experience",
    "I'm an accountant with 6 years of experience",
  ],
  ['Nurse, 11 years', "I've been a nurse for 11 years", "I've been a nurse for 11 years"],
  [
    'Senior Software Engineer | Fjordline | Speaker',
    "I'm a senior software engineer",
    "I'm a senior software engineer",
  ],
  ['one-person studio owner', "I'm a one-person studio owner", "I'm a one-person studio owner"],
  ['work in a bakery', 'I work in a bakery', 'I work in a bakery'],
  [
    'Registered Nurse, ICU, Hamburg',
    "I'm a registered nurse, ICU, Hamburg",
    "I'm a registered nurse, ICU, Hamburg",
  ],
  [
    'Data Analyst II at Big Bank Inc',
    "I'm a data analyst II at Big Bank Inc",
    "I'm a data analyst II at Big Bank Inc",
  ],
  ['backend dev', "I'm a backend dev", "I'm a backend dev"],
  [
    'Recently graduated in economics',
    'I recently graduated in economics',
    'I recently graduated in economics',
  ],
  [
    'product owner for 2 years, before that developer',
    "I've been a product owner for 2 years, before that developer",
    "I'm a product owner",
  ],
  [
    'Physics teacher (secondary), 12 years of experience',
    "I'm a physics teacher (secondary) with 12 years of experience",
    "I'm a physics teacher (secondary)",
  ],
  // No one is a company.
  ["I don't really know", null],
  ['Fjordline', null],
  ['Klinikum Nordstern', null],
  ['Brightwater Analytics Ltd', null],
  ['', null],
  ['🙂', null],
  ['Krankenpflegerin auf einer chirurgischen Station in Leipzig', null],
  ['marketing', null],
  ['jordan@example.com', null],
]
