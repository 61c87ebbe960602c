/** The body that gives the advice: what it says stands in it, whoever said it first. */
export const advising = 'ser-overijssel';
