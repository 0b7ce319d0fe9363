import type { AgreedLine } from "../../agreements/agreement.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import type { Language } from "../../language/language.ts";
import { allOf } from "../../language/list-of.ts";
import { add, type Fraction } from "../../numbers/fraction.ts";
import { bodyName } from "../../recipients/body-name.ts";
import type { Explained } from "./explained-for.ts";
import { type AnswerAmount, EXPLANATION_WORDS } from "./explanation-words.ts";
import { perPerson, shareText } from "./share-text.ts";

/** One sentence with the sum of each body, and of each of its roles where it has several. */
export function explanationAnswer(
  explained: readonly Explained[],
  missing: readonly AgreedLine[],
  allocation: Allocation,
  lang: Language,
): string {
  const withMoney = explained.filter(({ amounts }) => amounts.length > 0);
  const bodies = [...new Set(withMoney.map(({ recipient }) => recipient.body))];
  const clauses = bodies.map((body, index) => {
    const roles = withMoney.filter(({ recipient }) => recipient.body === body);
    const [only] = roles as [Explained];
    const persons = samePeople(roles);
    const total = roles.map((role) => role.total).reduce(add);
    const name = roles.length > 1 ? nameOfBody(body, allocation, roles) : only.recipient.name;
    const sum = EXPLANATION_WORDS.gets[lang](
      name,
      amountOf(
        total,
        persons,
        roles.some((role) => role.estimate),
        lang,
      ),
      index === 0,
    );
    const parts = roles.map((role) =>
      EXPLANATION_WORDS.as[lang](amountOf(role.total, undefined, role.estimate, lang), role.recipient.level),
    );
    return { text: roles.length > 1 ? `${sum}: ${allOf(parts, lang)}` : sum, several: roles.length > 1 };
  });
  const texts = clauses.map(({ text }) => text);
  const sentence = clauses.some(({ several }) => several) ? texts.join("; ") : allOf(texts, lang);
  return [
    ...(sentence === "" ? [] : [`${sentence}.`]),
    ...explained
      .filter(
        ({ amounts, concerned, recipient }) =>
          amounts.length === 0 &&
          (concerned || bodies.length === 0) &&
          missing.every(({ level }) => level !== recipient.level),
      )
      .map(({ recipient }) => EXPLANATION_WORDS.nothing[lang](recipient.name)),
  ].join(" ");
}

function amountOf(
  total: Fraction,
  persons: bigint | undefined,
  estimated: boolean,
  lang: Language,
): AnswerAmount {
  return {
    amount: shareText(total, lang, true),
    perInhabitant: persons ? perPerson(total, persons, lang, true) : undefined,
    estimate: estimated,
  };
}

/** The inhabitants of a body whose roles are one place: the same number wherever it is known. */
function samePeople(roles: readonly Explained[]): bigint | undefined {
  const known = new Set(roles.flatMap(({ persons }) => (persons === undefined ? [] : [persons])));
  const levels = new Set(roles.map(({ recipient }) => recipient.level));
  const [persons] = known;
  return known.size === 1 && levels.size === roles.length ? persons : undefined;
}

function nameOfBody(body: string, { making }: Allocation, roles: readonly Explained[]): string {
  const directory = making?.directory;
  try {
    return bodyName(body, directory ? { directory } : {});
  } catch {
    return roles[0]?.recipient.name ?? body;
  }
}
