import type { Asked, Errand, Exchange, Refusal, Step } from "../asked.ts";
import type { FromWorker, ToWorker } from "../worker.ts";

/** Why a question has no answer: problems in words, a fault of the program, or that it was cancelled. */
export type Failed = Refusal | { readonly fault: string } | { readonly cancelled: true };

interface Waiting {
  readonly done: (answer: never) => void;
  readonly failed: (why: Failed) => void;
  readonly step: (step: Step) => void;
}

/** Asks the worker, which is made from the script that the page holds. */
export class WorkerClient {
  readonly #address: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #last = 0;

  constructor(script: string) {
    this.#address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    this.#worker = this.#start();
  }

  /** Rejects with why there is no answer, a `Failed`. */
  ask<E extends Errand>(
    asked: Asked<E>,
    step: (step: Step) => void = () => undefined,
  ): Promise<Exchange[E]["answer"]> {
    const id = ++this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed, step });
      const message: ToWorker = { id, asked: asked as Asked };
      this.#worker.postMessage(message);
    });
  }

  /** Ends the work that is going on; the worker then has nothing chosen. */
  restart(): void {
    this.#worker.terminate();
    this.#worker = this.#start();
    this.#fail({ cancelled: true });
  }

  #start(): Worker {
    const worker = new Worker(trusted(this.#address));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.#take(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#fail({ fault: event.message });
    });
    return worker;
  }

  #take(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if ("at" in message) {
      waiting.step(message.at);
      return;
    }
    this.#waiting.delete(message.id);
    if ("answer" in message) waiting.done(message.answer as never);
    else if ("refusal" in message) waiting.failed(message.refusal);
    else waiting.failed({ fault: message.fault });
  }

  #fail(why: Failed): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { failed } of all) failed(why);
  }
}

/** A browser that asks which addresses may be run is answered for this one alone. */
function trusted(address: string): string {
  const types = (
    globalThis as {
      trustedTypes?: {
        createPolicy(
          name: string,
          rules: { createScriptURL: (url: string) => string },
        ): { createScriptURL(url: string): string };
      };
    }
  ).trustedTypes;
  policy ??= types?.createPolicy("fordela", {
    createScriptURL: (url) => {
      if (!url.startsWith("blob:")) throw new TypeError(url);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

let policy: { createScriptURL(url: string): string } | undefined;
