import type { Desk } from '../../../desk/desk-state.ts'
import type { deskFor } from '../../../desk/open-desk.ts'
import { findAnswer } from '../../../pipeline.ts'
import { Failed } from '../../parts/use-acts.tsx'
import { useSheet } from '../call/use-sheet.ts'
import type { AtMeeting } from '../call/with-meeting.tsx'
import { QuestionsList } from './questions-list.tsx'
import { proposeStarting } from './starting-questions.ts'

/** What is at hand of them: undefined while it is read; what is no desk says why. */
export type Laid = Awaited<ReturnType<typeof deskFor>> | undefined

export const isDesk = (laid: Laid): laid is Desk => typeof laid === 'object'

/** The questions, with what can be asked besides. */
export function AskAbout({ contact, meeting, laid }: AtMeeting & { readonly laid: Laid }) {
  const kept = useSheet(contact.person, meeting)
  if (!kept || laid === undefined) return null
  const desk = isDesk(laid) ? laid : undefined
  const { questions, bank } = proposeStarting(kept.sheet, desk)
  return (
    <>
      <QuestionsList
        questions={questions}
        bank={bank}
        minutes={meeting.set.minutes}
        answeredBy={(question) => desk && findAnswered(question, desk)}
        onQuestions={(changed) => kept.change({ ...kept.sheet, questions: changed })}
      />
      <Failed failed={kept.failed} />
    </>
  )
}

const findAnswered = (question: string, desk: Desk) =>
  findAnswer(question, desk.known.value, desk.language.value.recognises.questions)
