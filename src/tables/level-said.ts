import type { Level } from "../recipients/recipient.ts";

/** Header words that mean the recipients of one level. */
const WORDS: readonly (readonly [Level, RegExp])[] = [
  ["county", /(?:^|[^\p{L}])(?:län(?:et|ens?|skod|snamn)?|count(?:y|ies))(?:$|[^\p{L}])/iu],
  ["region", /(?:^|[^\p{L}])(?:region(?:(?:en|er|erna)?s?|kod|namn)|landsting(?:e[nt]s?)?)(?:$|[^\p{L}])/iu],
  [
    "municipality",
    /(?:^|[^\p{L}])(?:kommun(?:(?:en|er|erna)?s?|kod|namn)|municipalit(?:y|ies))(?:$|[^\p{L}])/iu,
  ],
];

/** The level whose recipients a header is over: the only one that it has a word for. */
export function levelSaid(header: string): Level | undefined {
  const said = WORDS.filter(([, word]) => word.test(header));
  return said.length === 1 ? said[0]?.[0] : undefined;
}
