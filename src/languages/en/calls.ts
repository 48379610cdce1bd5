import type { CallSays } from '../../call/call-says.ts'

export const calls: CallSays = {
  offer: {
    one: 'Would this time suit you, for {minutes} minutes? {times} ({zone}). If it does not, please name any time, and I will fit in. I will send the invitation.',
    several:
      'Would one of these times suit you, for {minutes} minutes? They are all in {zone}: {times}. If none does, please name any time, and I will fit in. I will send the invitation.',
  },
  closing:
    'I see we are close to the {minutes} minutes I asked for. Thank you, this helped me. May I write to you in a few months and tell you what came of it?',
  summary: 'Call: {names}',
}
