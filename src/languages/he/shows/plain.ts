/** What is said where nothing could be loaded. */
export const plain =
  'טעינת Lodestar נכשלה. שום דבר מן המידע השמור לא השתנה. יש לטעון את הדף מחדש; אם זה לא עוזר, להפעיל את הדפדפן מחדש.'
