import type { Agreement } from "../../agreements/agreement.ts";
import type { FilledRow, Split, SplitPost } from "../../flow/split-money.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { toTheOre } from "../../language/to-the-ore.ts";
import { postWords } from "../../messages/post-words.ts";
import { sum } from "../../numbers/sum.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FlowDocument } from "./flow-document.ts";
import { column, kr, LABELS } from "./flow-words.ts";

interface SplitSentences {
  readonly title: (recipient: string, agreement: string) => string;
  readonly byArea: () => string;
  readonly byActor: () => string;
  readonly rows: () => string;
  readonly rest: (row: string, amount: string, entitled: string, others: string) => string;
  readonly restUnknown: (row: string) => string;
  readonly restSeveral: (row: string) => string;
  readonly restNone: (row: string, over: string) => string;
  readonly total: (amount: string) => string;
  readonly agrees: () => string;
  readonly part: (label: string, amount: string, actor: string, rows: number, ways: string) => string;
  readonly ways: (count: string) => string;
  readonly condition: (row: string, amount: string, condition: string) => string;
}

const SENTENCES: { readonly [S in keyof SplitSentences]: InBoth<SplitSentences[S]> } = {
  title: {
    sv: (recipient, agreement) => `${recipient}: fördelning på aktörer, ${agreement}`,
    en: (recipient, agreement) => `${recipient}: split on actors, ${agreement}`,
  },
  byArea: { sv: () => "Område och aktör", en: () => "Area and actor" },
  byActor: { sv: () => "Per aktör", en: () => "By actor" },
  rows: { sv: () => "Insatser", en: () => "Activities" },
  rest: {
    sv: (row, amount, entitled, others) => `Rest, ${row}: ${amount} = ${entitled} − ${others}.`,
    en: (row, amount, entitled, others) => `Rest, ${row}: ${amount} = ${entitled} − ${others}.`,
  },
  restUnknown: {
    sv: (row) => `Rest, ${row}: går inte att räkna, för rätten är inte känd.`,
    en: (row) => `Rest, ${row}: cannot be computed, because the right is not known.`,
  },
  restSeveral: {
    sv: (row) => `Rest, ${row}: går inte att räkna, för posten har flera rester.`,
    en: (row) => `Rest, ${row}: cannot be computed, because the line has several rests.`,
  },
  restNone: {
    sv: (row, over) => `Rest, ${row}: inget är kvar, de andra raderna är ${over} för mycket.`,
    en: (row, over) => `Rest, ${row}: nothing is left, the other rows are ${over} too much.`,
  },
  total: { sv: (amount) => `Sammanlagt ${amount}.`, en: (amount) => `${amount} in total.` },
  agrees: {
    sv: () => `✓ Varje post är fördelad ${toTheOre().sv}.`,
    en: () => `✓ Every line is split ${toTheOre().en}.`,
  },
  part: {
    sv: (label, amount, actor, rows, ways) =>
      `${label}, ${amount}: en del av det som ${actor} har på ${rows} rader. ${ways}`,
    en: (label, amount, actor, rows, ways) =>
      `${label}, ${amount}: a part of what ${actor} has on ${rows} rows. ${ways}`,
  },
  ways: {
    sv: (count) =>
      count === "0"
        ? "Inga av raderna ger det beloppet."
        : count === "1"
          ? "Ett enda urval av raderna ger det beloppet."
          : `${count} olika urval av raderna ger det beloppet, så vilka rader det är går inte att räkna ut.`,
    en: (count) =>
      count === "0"
        ? "No rows give that amount."
        : count === "1"
          ? "Exactly one choice of rows gives that amount."
          : `${count} different choices of rows give that amount, so which rows they are cannot be computed.`,
  },
  condition: {
    sv: (row, amount, condition) => `Villkor, ${row}, ${amount}: ${condition}`,
    en: (row, amount, condition) => `Condition, ${row}, ${amount}: ${condition}`,
  },
};

/** More ways than can be counted. */
const MANY: InBoth<string> = { sv: "Mycket många", en: "Very many" };

const NAME: InBoth<string> = { sv: "Fördelning", en: "Split" };

/** One recipient's money by area and actor, each rest filled in, each actor's sum and the total. */
export function splitReport(
  asked: { readonly agreement: Agreement; readonly split: Split; readonly problems: readonly Problem[] },
  lang: Language,
): FlowDocument {
  const { agreement, split, problems } = asked;
  const { recipient, actors } = split;
  const posts = split.posts.filter(({ rows, entitled }) => rows.length > 0 || (entitled ?? 0n) > 0n);
  const amountOf = (rows: readonly FilledRow[]): bigint | null =>
    rows.some(({ amount }) => amount === null) ? null : sum(rows.map(({ amount }) => amount ?? 0n));
  const all = posts.flatMap(({ rows }) => rows);
  const ofActor = (rows: readonly FilledRow[], actor: string): FilledRow[] =>
    rows.filter(({ head }) => head === actor);
  const nameOf = ({ post }: SplitPost): string => {
    const area = agreement.areas.find(({ id }) => id === post.area);
    const words = postWords(post, lang);
    return area ? `${words} ${area.short ?? area.name}` : words;
  };
  const rowName = ({ activity, actor }: FilledRow): string => [activity, actor].filter(Boolean).join(", ");
  return {
    title: SENTENCES.title[lang](recipient.name, agreement.id),
    name: NAME[lang],
    fields: [],
    sheets: [
      {
        id: "areas",
        caption: SENTENCES.byArea[lang](),
        columns: [
          column("area", lang),
          ...actors.map((actor) => ({ id: actor, label: actor })),
          column("total", lang),
          column("entitled", lang),
        ],
        left: 1,
        rows: posts.map((post) => [
          nameOf(post),
          ...actors.map((actor) => amountOf(ofActor(post.rows, actor))),
          amountOf(post.rows),
          post.entitled,
        ]),
        total: [
          LABELS.total[lang],
          ...actors.map((actor) => amountOf(ofActor(all, actor))),
          amountOf(all),
          posts.some(({ entitled }) => entitled === null)
            ? null
            : sum(posts.map(({ entitled }) => entitled ?? 0n)),
        ],
      },
      {
        id: "actors",
        caption: SENTENCES.byActor[lang](),
        columns: [column("actor", lang), column("amount", lang)],
        left: 1,
        rows: actors.map((actor) => [actor, amountOf(ofActor(all, actor))]),
        total: [LABELS.total[lang], amountOf(all)],
      },
      {
        id: "rows",
        caption: SENTENCES.rows[lang](),
        columns: (["area", "activity", "actor", "amount"] as const).map((id) => column(id, lang)),
        left: 3,
        rows: posts.flatMap((post) =>
          post.rows.map(({ activity, actor, amount }) => [nameOf(post), activity, actor, amount]),
        ),
      },
    ],
    notes: [
      ...posts.flatMap((post) =>
        post.rows
          .filter(({ isRest }) => isRest)
          .map((row) => {
            const name = `${nameOf(post)}, ${rowName(row)}`;
            const others = sum(post.rows.filter((one) => one !== row).map(({ amount }) => amount ?? 0n));
            if (post.entitled !== null && others > post.entitled)
              return SENTENCES.restNone[lang](name, kr(others - post.entitled, lang));
            if (post.entitled === null) return SENTENCES.restUnknown[lang](name);
            if (row.amount === null) return SENTENCES.restSeveral[lang](name);
            return SENTENCES.rest[lang](
              name,
              kr(row.amount, lang),
              kr(post.entitled, lang),
              kr(others, lang),
            );
          }),
      ),
      ...all
        .filter(({ condition, amount }) => condition !== "" && amount !== null)
        .map((row) => SENTENCES.condition[lang](rowName(row), kr(row.amount ?? 0n, lang), row.condition)),
      ...split.parts.map(({ label, amount, actor, rows, ways }) =>
        SENTENCES.part[lang](
          label,
          kr(amount, lang),
          actor,
          rows,
          SENTENCES.ways[lang](ways === undefined ? MANY[lang] : String(ways)),
        ),
      ),
      ...(amountOf(all) === null ? [] : [SENTENCES.total[lang](kr(amountOf(all) ?? 0n, lang))]),
      ...(problems.length === 0 ? [SENTENCES.agrees[lang]()] : []),
    ],
    problems,
    main: "rows",
  };
}
