import { AGREEMENTS, agreementOf } from "../agreements/bundled/index.ts";
import { allocate } from "../allocate/allocate.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { loadRegisters } from "../allocate/load-registers.ts";
import type { Uncertainty } from "../allocate/uncertainty.ts";
import { uncertaintyOf } from "../explain/uncertainty-of.ts";
import type { Language } from "../language/language.ts";
import { refuse } from "../problems/refuse.ts";
import { levelsInUse, whileInUse } from "../recipients/in-use.ts";
import { type Level, type Recipient, recipientId } from "../recipients/recipient.ts";
import { areKronor, krona } from "../recipients/unit-in-use.ts";
import { workbookOf } from "../report/allocation/workbook/workbook-of.ts";
import { verificationWorkbook } from "../report/verification/verification-workbook.ts";
import { writeWorkbook } from "../workbooks/write-workbook.ts";
import type { AllocationChoice, Asked, Errand, Exchange, Step } from "./asked.ts";
import { type ChosenAgreement, NO_FIGURES, useRecipientsOf } from "./chosen-agreement.ts";
import { inPageWords } from "./page-problem.ts";
import { readOpened } from "./read-opened.ts";
import { type CheckedTable, verifyGiven } from "./verify-given.ts";
import { agreementView } from "./views/agreement-view.ts";
import { allocationView } from "./views/allocation-view.ts";
import { recipientView } from "./views/recipient-view.ts";
import { type VerificationView, verificationView } from "./views/verification-view.ts";

/** An allocation with what is not certain about it. */
interface Computed {
  readonly allocation: Allocation;
  readonly uncertainty: Uncertainty;
}

type Answers = {
  readonly [E in Errand]: (
    asked: Asked<E>,
    at: (step: Step["step"], number: number, of: number) => void,
  ) => Promise<Exchange[E]["answer"]>;
};

/** What the page has chosen and computed; it lives in the worker. The recipients of the chosen agreement are in use. */
export class Session {
  #chosen: ChosenAgreement = { agreement: agreementOf("2025"), figures: NO_FIGURES };
  /** Allocations of the agreement, of one level or all, exact or estimated by the nearest registers. */
  readonly #computed = new Map<string, Promise<Computed>>();
  #verified: readonly CheckedTable[] = [];

  /** How each question is answered; every one throws an AllocationError for what cannot be done. */
  readonly answers: Answers = {
    bundled: async () => Object.values(AGREEMENTS).map(({ id, year, title }) => ({ id, year, title })),
    choose: async ({ id, lang }) => this.#choose({ agreement: agreementOf(id), figures: NO_FIGURES }, lang),
    open: async ({ files, lang }, at) => {
      at("reading", 1, 1);
      try {
        return this.#choose(await readOpened(files), lang);
      } finally {
        useRecipientsOf(this.#chosen.agreement);
      }
    },
    agreement: async ({ lang }) => agreementView(this.#chosen.agreement, lang),
    allocation: async ({ level, choice, lang }, at) => {
      at("computing", 1, 1);
      const { allocation, uncertainty } = await this.#allocation(choice, level);
      const opened = this.#chosen.file !== undefined;
      return allocationView(allocation, level, uncertainty, lang, (found) => inPageWords(found, opened));
    },
    recipient: async ({ id, choice, lang }) => {
      const [level] = levelsInUse().filter((one) => id.startsWith(`${one}:`));
      const { allocation, uncertainty } = await this.#allocation(choice, level);
      return recipientView(allocation, recipientIn(allocation, id), uncertainty, lang);
    },
    workbook: async ({ choice, lang }, at) => {
      at("writing", 1, 1);
      const { allocation, uncertainty } = await this.#allocation(choice);
      const bytes = await workbookOf(allocation, { lang, uncertainty });
      return { name: `${allocation.agreement.id}.xlsx`, bytes };
    },
    verify: async ({ files, choice, lang }, at) => {
      this.#verified = [];
      try {
        this.#verified = await verifyGiven(files, this.#chosen, choice, at);
      } finally {
        useRecipientsOf(this.#chosen.agreement);
      }
      return this.#verifiedViews(lang);
    },
    verified: async ({ lang }) => this.#verifiedViews(lang),
    "verified-workbook": async ({ lang }, at) => {
      at("writing", 1, 1);
      const tables = this.#verified.map(({ report }) => report);
      const draft = whileInUse(this.#verified[0]?.recipients, () => verificationWorkbook({ tables }, lang));
      return { name: `${draft.title.toLowerCase()}.xlsx`, bytes: await writeWorkbook(draft, "xlsx") };
    },
  };

  #choose(chosen: ChosenAgreement, lang: Language): Exchange["choose"]["answer"] {
    this.#chosen = chosen;
    this.#computed.clear();
    this.#verified = [];
    useRecipientsOf(chosen.agreement);
    return agreementView(chosen.agreement, lang);
  }

  #verifiedViews(lang: Language): VerificationView[] {
    return this.#verified.map(({ report, recipients }) =>
      whileInUse(recipients, () => verificationView(report, lang)),
    );
  }

  #allocation({ nearest }: AllocationChoice, level?: Level): Promise<Computed> {
    const key = `${level ?? ""} ${nearest}`;
    const known = this.#computed.get(key) ?? computed(this.#chosen, nearest, level);
    this.#computed.set(key, known);
    return known;
  }
}

/** Kronor are rounded to whole ones, as they are published; other money to the smallest amount that it has. */
async function computed(
  { agreement, figures: { registers: opened, indicators } }: ChosenAgreement,
  nearest: boolean,
  level: Level | undefined,
): Promise<Computed> {
  const substitute = nearest ? "nearest" : "none";
  const unit = areKronor() ? krona() : 1n;
  const options = { unit, substitute, ...(level && { levels: [level] }) } as const;
  const registers = [...opened, ...(await loadRegisters(agreement, options))];
  const allocation = allocate(agreement, { ...options, registers, indicators, incomplete: "list" });
  return { allocation, uncertainty: await uncertaintyOf(allocation) };
}

function recipientIn({ lines }: Allocation, id: string): Recipient {
  const found = lines.flatMap(({ recipients }) => recipients).find((one) => recipientId(one) === id);
  return found ?? refuse("recipient-unknown", [], { name: id.slice(0, 80), level: null, suggestions: [] });
}
