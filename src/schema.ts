// fordela/schema: agreements and descriptions of tables as files, checked by zod.

export { agreementJsonSchema } from "./agreements/agreement-json-schema.ts";
export { readAgreement } from "./agreements/read-agreement.ts";
export { readKey } from "./agreements/read-key.ts";
export { writeAgreement } from "./agreements/write-agreement.ts";
export { readAbout } from "./verify/read-about.ts";
