/**
 * The slots that a sentence of a draft can hold, between braces; whatever fills them knows only these. Some say nothing: a
 * sentence asks by `{?slot}` whether one is filled. A sentence that names any other is never said.
 */
export const slotNames = [
  // who writes, and to whom
  ...(['me', 'who', 'short', 'whoThere', 'shortThere', 'offer'] as const),
  ...(['name', 'formal', 'courteous', 'theirName', 'theirFormal', 'person', 'address'] as const),
  // the hook
  ...(['about', 'those', 'it', 'yours', 'notYours', 'title', 'topic', 'place', 'day', 'year'] as const),
  ...(['quote', 'brief', 'cites', 'isTitle', 'retold', 'onProfile', 'heads', 'left', 'count'] as const),
  ...(['before', 'after', 'role', 'one', 'wasOne', 'newOne', 'company', 'event'] as const),
  ...(['story', 'advice', 'claim', 'list', 'question'] as const),
  ...(['isMade', 'isDeed', 'isEvent', 'isTold', 'isHeard', 'isCounted', 'isMatter'] as const),
  // what the writer wants, and what joins the two
  ...(['need', 'want', 'wantBriefly', 'aim', 'way', 'goal', 'trouble'] as const),
  ...(['bothWorked', 'BothWorked', 'bothStudied', 'wasRole', 'isNow', 'stepTo'] as const),
  // a talk, and what came of it
  ...([
    'times',
    'session',
    'meeting',
    'minutes',
    'weekdays',
    'takeaway',
    'acted',
    'late',
    'outside',
  ] as const),
  // a guide: the commitment, the request, what was seen and agreed
  ...(['span', 'ways', 'talkWays', 'places', 'workingDays', 'confidential', 'discreet'] as const),
  ...(['invites', 'expects', 'offeredUntil', 'taken', 'until'] as const),
  ...(['matter', 'clear', 'asked', 'questions', 'inWriting', 'takesPlace', 'talk', 'job'] as const),
  ...(['look', 'introduction', 'visit', 'scene', 'seen', 'effect', 'next', 'step'] as const),
  ...(['pointer', 'askedAbout', 'goals', 'heard', 'toTry', 'plan', 'what', 'forWhat', 'to'] as const),
  'agreed',
] as const

export type SlotName = (typeof slotNames)[number]
