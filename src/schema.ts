// fordela/schema: agreements as files, checked by zod.

export { readAgreement } from "./agreements/read-agreement.ts";
export { writeAgreement } from "./agreements/write-agreement.ts";
