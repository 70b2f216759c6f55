/** Invented: the program's own words are marked; the end may reach to the end of the line. */
export const examples = {
  present: [
    "«java.lang.IllegalStateException: pool closed»\nsince Monday",
    'A dialog says «"The file could not be saved"» and closes.',
    "«Error: cannot find module 'left'»",
    "«[ERROR] Failed to start component web»",
    "we get the message «`User is not allowed to export`» on Save",
    "«TS2322: Type 'string' is not assignable to type 'number'.»",
    "Es erscheint die Meldung «„Zugriff wurde vom Server nicht gewährt“» sofort",
    "«Fatal error: relation is missing»",
    '«{"level":"error","message":"upstream refused the call"}»',
  ],
  absent: [
    "I get an error when I save.",
    "We saw a NullPointerException yesterday.",
    'Click "Save as draft" and wait.',
    "The error message is not clear.",
    "Errors happen often.",
  ],
};
