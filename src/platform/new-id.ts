/** A name for something new that no other has, in any window or backup. */
export const newId = (): string => crypto.randomUUID()
