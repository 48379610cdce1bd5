import { describe, expect, it } from 'vitest'
import { wishQuestions as english } from '../languages/en/says/wish-questions.ts'
import { wishQuestions as hebrew } from '../languages/he/says/wish-questions.ts'
import { questionsOf } from './wish-question.ts'

describe('what somebody wants to be able to do, as a question in English', () => {
  it.each([
    ['learn how to put the prices', 'how would you put the prices'],
    ['learn how to run a bench with six people', 'how would you run a bench with six people'],
    ['learn to say no to a client in a polite way', 'how would you say no to a client in a polite way'],
    ['be able to read a balance sheet', 'how would you read a balance sheet'],
    ['build a portfolio that is taken seriously', 'how would you build a portfolio that is taken seriously'],
    ['cut a proper narrative podcast', 'how would you cut a proper narrative podcast'],
    [
      'get better at talking to a teenager without shouting',
      'how would you talk to a teenager without shouting',
    ],
    ['get better at saying no', 'what would you do first to get better at saying no'],
    ['get better at pricing', 'how would you go about pricing'],
    ['be more strategic', 'what would you do first to be more strategic'],
    ['learn how you get hired without a degree', 'how do you get hired without a degree'],
    ['learn how the bank looks at a loan', 'could you tell me how the bank looks at a loan'],
    ['understand why some reports are signed', 'could you tell me why some reports are signed'],
    [
      'figure out which jobs exist for someone like me',
      'could you tell me which jobs exist for someone like me',
    ],
    ['learn how not to bring it home', 'what is a good way not to bring it home'],
    ['stop avoiding the talk about money', 'how can I stop avoiding the talk about money'],
    ['pass the exam', 'what would you do first to pass the exam'],
  ])('%s', (wish, question) => {
    expect(questionsOf(wish, 'need', english)[0]).toBe(question)
  })

  it.each([
    ['learn to explain my thesis to normal people', 'how can I explain my thesis to normal people'],
    ['say the price without my voice going funny', 'how can I say the price without my voice going funny'],
    ['get better at reporting to my boss', 'how can I report to my boss'],
    ['get my confidence back', 'what would be a good first step to get my confidence back'],
    [
      'learn to lead a shift without everyone coming to me',
      'how can I lead a shift without everyone coming to me',
    ],
  ])('does not give the writer’s own to the reader: %s', (wish, question) => {
    expect(questionsOf(wish, 'need', english)[0]).toBe(question)
  })

  it.each([
    'learn more about presenting',
    'do something with more influence',
    'get better at charging properly + teaching them',
    'do something with young people. not police',
    'learn how open own cabinet',
    'learn Excel',
    'supervise volunteers without burning them out (or me)',
    'run a rota, but I never know how',
    '',
    `learn how to ${'write a very long report '.repeat(8)}`,
  ])('leaves a wish that cannot be turned: %s', (wish) => {
    expect(questionsOf(wish, 'need', english)).toEqual([])
  })
})

describe('where somebody is heading, as a question in English', () => {
  it.each([
    ['become an inspector', 'what would you do first to become an inspector'],
    ['become head of marketing one day', 'what would you do first to become head of marketing'],
    ['teach baking', 'what would you do first to teach baking'],
    ['have my own bakery', 'what would be a good first step to have my own bakery'],
  ])('%s', (wish, question) => {
    expect(questionsOf(wish, 'aim', english)[0]).toBe(question)
  })
})

describe('a wish as a question in Hebrew', () => {
  it.each([
    ['ללמוד איך לתמחר עבודה', 'איך כדאי לתמחר עבודה'],
    ['ללמוד לנהל אנשים שהיו חברים שלי', 'איך כדאי לנהל אנשים שהיו חברים שלי'],
    ['להבין איך מדברים עם ספקים', 'איך מדברים עם ספקים'],
    ['להבין כמה גובים על שעה', 'כמה גובים על שעה'],
    ['להבין איך אומרים למנהלת שאני עוזבת', 'איך אומרים למנהלת שאני עוזבת'],
    ['להשתפר בתחזיות', 'מה כדאי לעשות כדי להשתפר בתחזיות'],
    ['להדריך סטודנטיות', 'איך כדאי להדריך סטודנטיות'],
    ['להיות רכזת שכבה', 'מה כדאי לעשות קודם כדי להיות רכזת שכבה'],
    ['לעשות 1:1 בלי להישמע כמו רובוט', 'איך כדאי לעשות 1:1 בלי להישמע כמו רובוט'],
    ['ללמוד לתמחר', 'איך כדאי לתמחר'],
    ['ללמוד איך לא לקחת את העבודה הביתה', 'איך אפשר לא לקחת את העבודה הביתה'],
  ])('%s', (wish, question) => {
    expect(questionsOf(wish, 'need', hebrew)[0]).toBe(question)
  })

  it.each([
    'ללמוד עוד על ניהול',
    'לעשות משהו עם מילים',
    'להתקדם',
    'ללמוד איך לא לסחוב את זה, היה לי קיץ קשה',
  ])('leaves a wish that cannot be turned: %s', (wish) => {
    expect(questionsOf(wish, 'need', hebrew)).toEqual([])
  })

  it('asks for the first step to where somebody is heading', () => {
    expect(questionsOf('לפתוח קליניקה פרטית משלי', 'aim', hebrew)[0]).toBe(
      'מה כדאי לעשות קודם כדי לפתוח קליניקה פרטית משלי',
    )
  })
})
