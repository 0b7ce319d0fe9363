import type { Agreement } from "../agreements/agreement.ts";
import { AGREEMENTS, agreementOf } from "../agreements/bundled/index.ts";
import { allocate } from "../allocate/allocate.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { loadRegisters } from "../allocate/load-registers.ts";
import type { Uncertainty } from "../allocate/uncertainty.ts";
import { uncertaintyOf } from "../explain/uncertainty-of.ts";
import type { Language } from "../language/language.ts";
import { refuse } from "../problems/refuse.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { type Level, type Recipient, recipientId } from "../recipients/recipient.ts";
import { krona } from "../recipients/unit-in-use.ts";
import { workbookOf } from "../report/allocation/workbook/workbook-of.ts";
import { verificationWorkbook } from "../report/verification/verification-workbook.ts";
import type { TableReport } from "../verify/verify-described.ts";
import { writeWorkbook } from "../workbooks/write-workbook.ts";
import type { AllocationChoice, Asked, Errand, Exchange, Step } from "./asked.ts";
import { readAgreementFile } from "./read-agreement-file.ts";
import { type ChosenAgreement, verifyGiven } from "./verify-given.ts";
import { agreementView } from "./views/agreement-view.ts";
import { allocationView } from "./views/allocation-view.ts";
import { recipientView } from "./views/recipient-view.ts";
import { verificationView } from "./views/verification-view.ts";

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

/** What the page has chosen and computed; it lives in the worker. */
export class Session {
  #chosen: ChosenAgreement = { agreement: agreementOf("2025") };
  /** Allocations of the agreement, of one level or all, exact or estimated by the nearest registers. */
  readonly #computed = new Map<string, Promise<Computed>>();
  #verified: readonly TableReport[] = [];

  /** How each question is answered; every one throws an AllocationError for what cannot be done. */
  readonly answers: Answers = {
    bundled: async () => Object.values(AGREEMENTS).map(({ id, year, title }) => ({ id, year, title })),
    choose: async ({ id, lang }) => this.#choose({ agreement: agreementOf(id) }, lang),
    open: async ({ file, lang }, at) => {
      at("reading", 1, 1);
      return this.#choose({ agreement: await readAgreementFile(file), file: file.name }, lang);
    },
    agreement: async ({ lang }) => agreementView(this.#chosen.agreement, lang),
    allocation: async ({ level, choice, lang }, at) => {
      at("computing", 1, 1);
      const { allocation, uncertainty } = await this.#allocation(choice, level);
      return allocationView(allocation, level, uncertainty, lang);
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
      this.#verified = await verifyGiven(files, this.#chosen, choice, at);
      return this.#verified.map((report) => verificationView(report, lang));
    },
    verified: async ({ lang }) => this.#verified.map((report) => verificationView(report, lang)),
    "verified-workbook": async ({ lang }, at) => {
      at("writing", 1, 1);
      const draft = verificationWorkbook({ tables: this.#verified }, lang);
      return { name: `${draft.title.toLowerCase()}.xlsx`, bytes: await writeWorkbook(draft, "xlsx") };
    },
  };

  #choose(chosen: ChosenAgreement, lang: Language): Exchange["choose"]["answer"] {
    this.#chosen = chosen;
    this.#computed.clear();
    return agreementView(chosen.agreement, lang);
  }

  #allocation({ nearest }: AllocationChoice, level?: Level): Promise<Computed> {
    const key = `${level ?? ""} ${nearest}`;
    const known = this.#computed.get(key) ?? computed(this.#chosen.agreement, nearest, level);
    this.#computed.set(key, known);
    return known;
  }
}

async function computed(agreement: Agreement, nearest: boolean, level: Level | undefined): Promise<Computed> {
  const substitute = nearest ? "nearest" : "none";
  const options = { unit: krona(), substitute, ...(level && { levels: [level] }) } as const;
  const registers = await loadRegisters(agreement, options);
  const allocation = allocate(agreement, { ...options, registers, incomplete: "list" });
  return { allocation, uncertainty: await uncertaintyOf(allocation) };
}

function recipientIn({ lines }: Allocation, id: string): Recipient {
  const found = lines.flatMap(({ recipients }) => recipients).find((one) => recipientId(one) === id);
  return found ?? refuse("recipient-unknown", [], { name: id.slice(0, 80), level: null, suggestions: [] });
}
