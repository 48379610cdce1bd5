/** Alternatives that many phrases share, each by what it is. */
export const MENTOR = 'מנטור|מנטורית|חונך|חונכת'
export const THE_MENTOR = 'המנטור|המנטורית|החונך|החונכת'
