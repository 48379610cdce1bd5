/** The fields of a profile that hold one value. Without a schema beside them: the reader in the page needs only their names. */
export const scalarFields = [
  'name',
  'headline',
  'place',
  'about',
  'degree',
  'mutuals',
  'followers',
  'recommendationsReceived',
  'recommendationsGiven',
  'lastActivity',
] as const
/** The fields of a profile that hold a list. */
export const listFields = [
  'positions',
  'studies',
  'skills',
  'languages',
  'certificates',
  'volunteering',
  'publications',
  'projects',
  'featured',
  'offers',
  'posts',
  'responses',
] as const

export type ListField = (typeof listFields)[number]
export type ScalarField = (typeof scalarFields)[number]

/** All fields of a profile. */
export const fields = [...scalarFields, ...listFields] as const

/** Whether a field holds a list. */
export const isListField = (field: ListField | ScalarField): field is ListField =>
  (listFields as readonly string[]).includes(field)
