/** Thrown while a statement is written, when a number could have more digits than the dialect keeps exact. */
export class TooManyDigits extends Error {}
