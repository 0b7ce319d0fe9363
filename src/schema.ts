/**
 * Agreements and descriptions of tables read from JSON and written. Brings zod.
 *
 * @module fordela/schema
 */

export { agreementJsonSchema } from "./agreements/agreement-json-schema.ts";
export { readAgreement } from "./agreements/read-agreement.ts";
export { readKey } from "./agreements/read-key.ts";
export { writeAgreement } from "./agreements/write-agreement.ts";
export { readReceipt } from "./receipt/read-receipt.ts";
export { readAbout } from "./verify/read-about.ts";
