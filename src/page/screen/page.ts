import type { Language } from "../../language/language.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { Asked, Errand, Exchange, GivenFile, Refusal } from "../asked.ts";
import { PAGE_SENTENCES } from "../page-words.ts";
import type { AgreementView } from "../views/agreement-view.ts";
import { AgreementPicker } from "./agreement-picker.ts";
import { AmountsPanel } from "./amounts-panel.ts";
import { CheckPanel } from "./check-panel.ts";
import { download } from "./download.ts";
import { element } from "./element.ts";
import { readFiles } from "./file-button.ts";
import { frame } from "./frame.ts";
import { Labels } from "./labels.ts";
import { RecipientPanel } from "./recipient-panel.ts";
import { Status } from "./status.ts";
import { TableOptions } from "./table-options.ts";
import { Tabs } from "./tabs.ts";
import { type Failed, WorkerClient } from "./worker-client.ts";

const FIRST = "psykisk-halsa-2025";
const LARGEST = 64 * 1024 * 1024;

/** The page: what is chosen in it, and what is asked of the worker when that changes. */
export class Page {
  readonly #labels = new Labels();
  readonly #client: WorkerClient;
  readonly #status: Status;
  readonly #alert: HTMLElement = element("div", { role: "alert" });
  readonly #picker: AgreementPicker;
  readonly #recipient: RecipientPanel;
  readonly #amounts: AmountsPanel;
  readonly #options: TableOptions;
  readonly #check: CheckPanel;
  readonly #tabs: Tabs;
  /** The agreement by its id, or by the files that it was opened from. */
  #agreement: string | readonly GivenFile[] = FIRST;
  #own: readonly GivenFile[] = [];
  #level: Level = "county";
  #shown: string | undefined;
  #files: readonly GivenFile[] = [];

  constructor(script: string) {
    const labels = this.#labels;
    this.#client = new WorkerClient(script);
    this.#status = new Status(labels, () => this.#cancel());
    this.#picker = new AgreementPicker(labels, {
      choose: (id) => this.#run(() => this.#choose(id)),
      open: (files) => this.#run(async () => this.#open(await this.#read(files))),
      reopen: () => this.#run(() => this.#open(this.#own)),
    });
    this.#recipient = new RecipientPanel(labels, () => this.#amounts.focus());
    this.#amounts = new AmountsPanel(
      labels,
      {
        level: (level) => this.#run(() => this.#showLevel(level)),
        recipient: (id) => this.#run(() => this.#explain(id, true)),
        nearest: () => this.#run(() => this.#recompute()),
        workbook: () =>
          this.#run(async () => download(await this.#ask({ errand: "workbook", choice: this.#choice }))),
      },
      this.#recipient.node,
    );
    this.#options = new TableOptions(labels, () => this.#run(() => this.#verify(false)));
    this.#check = new CheckPanel(labels, this.#options, {
      files: (files) => this.#run(() => this.#take(files)),
      pasted: (file) => {
        this.#files = [file];
        this.#run(() => this.#verify(true));
      },
      workbook: () => this.#run(async () => download(await this.#ask({ errand: "verified-workbook" }))),
    });
    this.#tabs = new Tabs(labels, [
      { id: "amounts", word: "amounts", panel: this.#amounts.node },
      { id: "check", word: "check", panel: this.#check.node },
    ]);
  }

  /** Puts the page together and shows the newest agreement. */
  start(body: HTMLElement, lang: Language): void {
    const parts = [
      this.#picker.node,
      this.#tabs.node,
      this.#status.node,
      this.#alert,
      this.#amounts.node,
      this.#check.node,
    ];
    frame(body, this.#labels, parts, (chosen) => {
      this.#labels.change(chosen);
      this.#run(() => this.#again());
    });
    this.#labels.change(lang);
    this.#listenForDrops();
    this.#run(async () => {
      this.#picker.offer(await this.#ask({ errand: "bundled" }), FIRST);
      await this.#choose(FIRST);
    });
  }

  get #choice(): { readonly nearest: boolean } {
    return { nearest: this.#amounts.nearest.checked };
  }

  #ask<E extends Errand>(
    asked: Omit<Asked<E>, "lang"> & { readonly errand: E },
  ): Promise<Exchange[E]["answer"]> {
    const question = { ...asked, lang: this.#labels.lang } as unknown as Asked<E>;
    return this.#client.ask<E>(question, (step) => this.#status.step(step));
  }

  /** Runs what the reader asked for, and shows why where it cannot be done. */
  async #run(act: () => Promise<unknown>): Promise<void> {
    this.#alert.replaceChildren();
    try {
      await act();
      this.#status.done();
    } catch (why) {
      this.#status.done();
      this.#refuse(why as Failed | Error);
    }
  }

  #refuse(why: Failed | Error): void {
    if ("cancelled" in why) {
      this.#status.done(this.#labels.now("cancelled"));
      return;
    }
    const texts =
      "problems" in why
        ? why.problems
        : [this.#labels.now("broken"), "fault" in why ? why.fault : why.message];
    this.#alert.replaceChildren(
      element(
        "div",
        { class: "alert" },
        element("h2", {}, this.#labels.now("failed")),
        ...texts.map((text) => element("p", {}, text)),
      ),
    );
  }

  async #choose(id: string): Promise<void> {
    const view = await this.#ask({ errand: "choose", id });
    this.#agreement = id;
    await this.#showAgreement(view, false);
  }

  async #open(files: readonly GivenFile[]): Promise<void> {
    const view = await this.#ask({ errand: "open", files });
    this.#agreement = files;
    this.#own = files;
    await this.#showAgreement(view, true);
  }

  async #showAgreement(view: AgreementView, fromFile: boolean): Promise<void> {
    this.#picker.show(view, fromFile);
    this.#options.offer(view);
    this.#shown = undefined;
    // Nothing of the agreement before stays, whatever comes of this one.
    this.#recipient.clear();
    this.#amounts.clear();
    this.#check.show([]);
    const level = view.levels.find((one) => one.level === this.#level) ?? view.levels[0];
    if (level) this.#level = level.level;
    this.#amounts.offer(view, this.#level);
    await this.#showLevel(this.#level);
    if (this.#files.length > 0) await this.#verify(false);
  }

  async #showLevel(level: Level): Promise<void> {
    this.#level = level;
    this.#amounts.show(await this.#ask({ errand: "allocation", level, choice: this.#choice }));
    this.#amounts.mark(this.#shown);
  }

  async #explain(id: string, moved: boolean): Promise<void> {
    const view = await this.#ask({ errand: "recipient", id, choice: this.#choice });
    this.#shown = id;
    this.#amounts.mark(id);
    this.#recipient.show(view, moved);
  }

  /** The amounts again, by other registers. */
  async #recompute(): Promise<void> {
    await this.#showLevel(this.#level);
    if (this.#shown !== undefined) await this.#explain(this.#shown, false);
  }

  /** Everything that is shown, in another language. */
  async #again(): Promise<void> {
    const view = await this.#ask({ errand: "agreement" });
    this.#picker.show(view, typeof this.#agreement !== "string");
    this.#options.offer(view);
    this.#amounts.offer(view, this.#level);
    await this.#recompute();
    this.#check.show(await this.#ask({ errand: "verified" }));
  }

  async #take(files: readonly File[]): Promise<void> {
    this.#files = await this.#read(files);
    await this.#verify(true);
  }

  async #read(files: readonly File[]): Promise<GivenFile[]> {
    const tooLarge = files.filter(({ size }) => size > LARGEST);
    const problems = tooLarge.map(({ name }) => PAGE_SENTENCES.tooLarge[this.#labels.lang](name));
    if (problems.length > 0) throw { problems } satisfies Refusal;
    return readFiles(files);
  }

  async #verify(moved: boolean): Promise<void> {
    if (this.#files.length === 0) return;
    this.#tabs.show("check");
    // No verdict is shown that is of something else than what is checked now.
    this.#check.show([]);
    const { choice } = this.#options;
    this.#check.show(await this.#ask({ errand: "verify", files: this.#files, choice }));
    if (moved) this.#check.focus();
  }

  /** Ends what the worker does; a new one is told what was chosen. */
  #cancel(): void {
    this.#client.restart();
    this.#files = [];
    const agreement = this.#agreement;
    const again: Promise<unknown> =
      typeof agreement === "string"
        ? this.#ask({ errand: "choose", id: agreement })
        : this.#ask({ errand: "open", files: agreement });
    again.catch((why: Failed) => this.#refuse(why));
  }

  /** A file may be dropped anywhere, so that no browser leaves the page to show it. */
  #listenForDrops(): void {
    addEventListener("dragover", (event) => {
      event.preventDefault();
      this.#check.over(true);
    });
    addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) this.#check.over(false);
    });
    addEventListener("drop", (event) => {
      event.preventDefault();
      this.#check.over(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) this.#run(() => this.#take(files));
    });
  }
}
