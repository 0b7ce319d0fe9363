import { COUNTIES } from "../counties.ts";
import { indexOfRecipient } from "../index-of-recipient.ts";
import {
  ASSOCIATION_ALIASES,
  CITIES,
  MUNICIPALITY_ALIASES,
  PLACE_ALIASES,
  REGION_ALIASES,
} from "../municipality-aliases.ts";
import { type Recipient, recipientId } from "../recipient.ts";
import { REGIONS } from "../regions.ts";
import { SWEDEN } from "../sweden.ts";

/** The names of a recipient in agreements and published tables. */
export interface Spellings {
  /** The names to suggest for a misspelt one: its own, then its place's. */
  readonly chief: readonly string[];
  /** Texts that mean this recipient, possibly among others, even without a level. */
  readonly own: readonly string[];
  /** Texts that mean it only in a table of its level: the region's name in a county table, and the reverse. */
  readonly lent: readonly string[];
}

/** Every spelling of a recipient: names, older names, genitives, official code, id, Kolada's id. */
export function spellings(recipient: Recipient): Spellings {
  const { level, code, name } = recipient;
  const codes = [code, recipientId(recipient), `${code} ${name}`];
  if (!isSwedens(recipient)) return { chief: [name], own: [...codes, ...inflected([name])], lent: [] };
  if (level === "county" || level === "region") {
    const { places, county, region } = countyNames(code);
    const [own, lent] = level === "county" ? [county, region] : [region, county];
    return {
      chief: [name, ...places],
      own: [...codes, ...inflected([...places, ...own])],
      lent: inflected(lent),
    };
  }
  const names =
    level === "municipality" ? municipalityNames(recipient) : [name, ...ASSOCIATION_ALIASES, code];
  return {
    chief: level === "association" ? [name, code] : [name],
    own: [...codes, ...inflected(names)],
    lent: [],
  };
}

/** A caller's own recipient may share a code with one of Sweden's, without its other names. */
function isSwedens({ level, code, name }: Recipient): boolean {
  const known = SWEDEN.recipients(level);
  const place = indexOfRecipient(known, code);
  return place !== undefined && known[place]?.name === name;
}

/** "Jämtlands" of "Jämtland". A name that ends in s, x or z is its own genitive; an abbreviation also takes ":s". */
export function genitives(name: string): readonly string[] {
  if (/[sxz]$/i.test(name)) return [name];
  return /^[A-ZÅÄÖ]+$/.test(name) ? [`${name}s`, `${name}:s`] : [`${name}s`];
}

function inflected(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...genitives(name)]);
}

function genitive(name: string): string {
  return genitives(name)[0] ?? name;
}

function countyNames(code: string): { places: readonly string[]; county: string[]; region: string[] } {
  const ownName = (all: readonly Recipient[]): string => all.find((known) => known.code === code)?.name ?? "";
  // No place of a county ends in s itself, so the s before "län" is a genitive's.
  const places = [ownName(COUNTIES).replace(/s? län$/, ""), ...(PLACE_ALIASES[code] ?? [])];
  const county = [
    ownName(COUNTIES),
    ...places.flatMap((place) => [`${place} län`, `${genitive(place)} län`]),
  ];
  const region = [...places, ...county].flatMap((place) => [
    `Region ${place}`,
    `Landstinget ${place}`,
    `Landstinget i ${place}`,
    `${genitive(place)} landsting`,
  ]);
  return {
    places,
    county: [...county, ...places.map((place) => `${place} county`)],
    // Kolada numbers the regions as municipalities of a county 00.
    region: [ownName(REGIONS), ...(REGION_ALIASES[code] ?? []), ...region, `00${code}`],
  };
}

function municipalityNames({ code, name }: Recipient): string[] {
  const styles = CITIES.includes(code) ? ["kommun", "stad"] : ["kommun"];
  return [
    name,
    `${name} municipality`,
    ...styles.flatMap((style) => [`${name} ${style}`, `${genitive(name)} ${style}`]),
    ...(MUNICIPALITY_ALIASES[code] ?? []),
  ];
}
