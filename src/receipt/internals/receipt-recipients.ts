import type { OwnRecipients } from "../../recipients/own-recipients.ts";
import { recipientId } from "../../recipients/recipient.ts";
import type { Receipt } from "../receipt.ts";

/**
 * Each own recipient by its id, `school:S04`, with what shares can depend on: "Granskolan (rural)" is in the group rural,
 * "Research (division R&D)" lies within that division.
 */
export function receiptRecipients(own: OwnRecipients): NonNullable<Receipt["recipients"]> {
  const all = own.levels.flatMap(({ recipients }) => recipients);
  return Object.fromEntries(
    all.map((recipient) => {
      const { level, code, name, within = {} } = recipient;
      const parts = [
        ...own.groups
          .filter(({ levels, codes }) => levels.includes(level) && codes.includes(code))
          .map((group) => group.name),
        ...Object.entries(within).map(([above, one]) => `${above} ${one}`),
      ];
      return [recipientId(recipient), parts.length > 0 ? `${name} (${parts.join(", ")})` : name];
    }),
  );
}
