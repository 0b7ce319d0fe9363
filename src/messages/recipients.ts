import { rad, row } from "../language/list-words.ts";
import type { RecipientProblems } from "../problems/recipients.ts";
import { GROUPS } from "../recipients/groups.ts";
import type { Messages } from "./messages.ts";

const GROUP_NAMES = /* @__PURE__ */ (() => GROUPS.map((group) => group.name).join(", "))();

export const recipientMessages: Messages<RecipientProblems> = {
  "recipient-unknown": {
    sv: ({ name, suggestions }) =>
      `Ingen mottagare heter "${name}". ${suggestions.length > 0 ? `Menades ${suggestions.join(" eller ")}?` : "Skriv länets, regionens eller kommunens namn, eller dess kod (23, 2380)."}`,
    en: ({ name, suggestions }) =>
      `No recipient is called "${name}". ${suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : "Write the name of a county, region or municipality, or its code (23, 2380)."}`,
  },
  "recipient-ambiguous": {
    sv: ({ name, candidates }) =>
      `"${name}" kan vara ${candidates.join(" eller ")}. Ange nivå, eller skriv en av dessa beteckningar.`,
    en: ({ name, candidates }) =>
      `"${name}" may be ${candidates.join(" or ")}. Give a level, or write one of these ids.`,
  },
  "recipient-level": {
    sv: ({ name, found, levels }) =>
      `"${name}" är ${found.join(" och ")}, men här gäller bara nivån ${levels.join(", ")}. Ändra --level eller --recipient.`,
    en: ({ name, found, levels }) =>
      `"${name}" is ${found.join(" and ")}, but only level ${levels.join(", ")} is meant here. Change --level or --recipient.`,
  },
  "level-unknown": {
    sv: ({ level, known }) => `Nivån "${level}" finns inte. Nivåerna är ${rad(known)}.`,
    en: ({ level, known }) => `There is no level "${level}". The levels are ${row(known)}.`,
  },
  "level-undecided": {
    sv: ({ levels }) =>
      `Ett diagram visar en nivå, och posterna går till flera: ${rad(levels)}. Välj en med --level (level i allocationChart).`,
    en: ({ levels }) =>
      `A chart shows one level, and the lines go to several: ${row(levels)}. Choose one with --level (level in allocationChart).`,
  },
  "group-unknown": {
    sv: ({ group }) =>
      `Gruppen "${group}" finns inte på postens nivå. Grupperna är ${GROUP_NAMES}; enskilda mottagare anges med kod.`,
    en: ({ group }) =>
      `There is no group "${group}" at the line's level. The groups are ${GROUP_NAMES}; single recipients are given by code.`,
  },
};
