import type { Messages } from "../messages/messages.ts";
import { recipientEn, recipientSv } from "../messages/recipients.ts";
import { tableEn, tableSv } from "../messages/tables.ts";
import type { RecipientProblems } from "../problems/recipients.ts";
import type { TableProblems } from "../problems/tables.ts";

/** The messages of rows that could not be read. */
export const ROW_MESSAGES: Messages<RecipientProblems & TableProblems> = /* @__PURE__ */ (() => ({
  sv: { ...recipientSv, ...tableSv },
  en: { ...recipientEn, ...tableEn },
}))();
