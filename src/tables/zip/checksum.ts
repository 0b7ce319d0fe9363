/** The polynomial of CRC-32, as zip archives have it: lowest bit first. */
const POLYNOMIAL = 0xedb88320;

const TABLE: Uint32Array = /* @__PURE__ */ (() =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  }))();

/** The checksum of a file that comes in pieces: CRC-32, by which an archive shows that its bytes are unchanged. */
export class Checksum {
  #value = 0xffffffff;

  add(piece: Uint8Array): void {
    let value = this.#value;
    for (const byte of piece) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
    this.#value = value;
  }

  get value(): number {
    return (this.#value ^ 0xffffffff) >>> 0;
  }
}
