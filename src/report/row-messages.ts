import { recipientMessages } from "../messages/recipients.ts";
import { tableMessages } from "../messages/tables.ts";

/** The messages of rows that could not be read. */
export const ROW_MESSAGES: typeof recipientMessages & typeof tableMessages = /* @__PURE__ */ (() => ({
  ...recipientMessages,
  ...tableMessages,
}))();
