import fc from "fast-check";

fc.configureGlobal({ seed: 2025, endOnFailure: true });
