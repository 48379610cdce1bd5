/** First use: three answers, and the honest sentence about the site's agreement. */
export const welcome = {
  title: 'Three answers are enough to begin.',
  promise: 'Everything stays in this browser. Nothing is sent anywhere, ever.',
  ability: 'What do you want to be able to do in 6–12 months?',
  heading: 'Where are you heading in 3–5 years?',
  intro: 'Who are you, in one line?',
  introHint: 'Or open your own profile and click Lodestar: it offers to fill this in, for you to confirm.',
  begin: 'Begin',
  trySample: 'Try it with a sample person first',
  agreementTitle: 'What LinkedIn’s user agreement says about tools like this',
  agreement:
    'LinkedIn’s user agreement (as we read it in 2026) does not allow extensions that read its pages, nor copying profiles by hand, and LinkedIn can restrict an account for it. Lodestar reads one page when you click and never acts for you. The official export and Save to PDF are LinkedIn’s own features. The choice is yours.',
  soundsTitle: 'This is how you will sound.',
  soundsLead:
    'These sentences speak for you in every message. Every underlined part can be put right where it stands.',
  soundsHint:
    'A message takes the wish that is nearest to what it begins with. Later, they stand in Personas and in About me.',
  soundsLater: 'Later',
  ready: 'Ready.',
  readyAdvice:
    'Open the profile of somebody who could help, then click the Lodestar button in the browser’s toolbar, or press {shortcut}.',
  otherWays: 'Or without reading a page: paste text, open a PDF, or type it.',
  pinAdvice: 'If the button is not visible: the puzzle piece in the toolbar lists it, and can pin it.',
  refine: 'Say more about the mentor you look for',
  toToday: 'To Today',
  missingAnswer: 'A few words are needed here.',
} as const
