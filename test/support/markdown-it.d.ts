/** What the tests use of markdown-it, which comes without types. */
declare module "markdown-it" {
  export interface Token {
    readonly type: string;
    readonly content: string;
    readonly children: readonly Token[] | null;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    readonly linkify: {
      set(options: { readonly fuzzyLink: boolean; readonly fuzzyEmail: boolean }): unknown;
    };
    parse(text: string, env: object): Token[];
  }
}
