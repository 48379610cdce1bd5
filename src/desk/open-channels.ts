import type { Settings } from '../model/settings.ts'
import type { ChannelOffer } from '../pipeline.ts'
import { limitOf } from '../pipeline.ts'
import type { Desk } from './desk-state.ts'

/** The offer of the channel that the message is written for, also where that channel is not open any more. */
export function chosenOffer(desk: Desk): ChannelOffer {
  const { channel } = desk.draft.value
  const offered = desk.channels.value.find((one) => one.channel === channel)
  return offered ?? { channel, limit: limitOf(channel, settingsOf(desk)), certain: false }
}

const settingsOf = (desk: Desk): Settings => desk.at.value.settings
