#!/bin/sh
# ics: an event that lasts one whole day gets a DURATION that the standard does not have
#
# One would expect: { start: [2025, 12, 1], duration: { days: 1 } } to be written as DURATION:P1D (RFC 5545, 3.3.6: after
# a T there is a time).
#
# What happens: DURATION:P1DT is written, with a T and nothing after it. No error is given.
#
# Why you meet it: last days of agreements are whole days.
#
# Seen 2026-11-29: ics 3.12.0, Node 20.20.
#
# Instead: give the day after as `end`: DTEND;VALUE=DATE is written, which every calendar reads.
set -eu
export TZ=UTC
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent ics@3.12.0 || exit 2

cat > probe.mjs <<'JS'
import { createEvent } from "ics";

const event = { start: [2025, 12, 1], title: "Requisition", uid: "1", timestamp: 0 };
const lineOf = (more, name) =>
  createEvent({ ...event, ...more }).value.split("\r\n").find((line) => line.startsWith(name)) ?? "nothing";
const duration = lineOf({ duration: { days: 1 } }, "DURATION");
const end = lineOf({ end: [2025, 12, 2] }, "DTEND");
console.log("ics 3.12.0");
console.log(`  duration of one day: ${duration}`);
console.log(`  end on the day after: ${end}`);
process.exit(duration === "DURATION:P1DT" && end === "DTEND;VALUE=DATE:20251202" ? 0 : 1);
JS
node probe.mjs
