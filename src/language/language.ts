/** The languages of every text. */
export type Language = "sv" | "en";

/** A text, or a way to make one, in each language. */
export type InBoth<T> = Readonly<Record<Language, T>>;
