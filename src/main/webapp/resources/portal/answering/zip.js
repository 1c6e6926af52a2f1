"use strict";

/** Why a file cannot be read: a text of the page, with its values. */
class SheetFault extends Error {
  constructor(text, ...values) {
    super(text);
    this.sentence = () => words(text, ...values);
  }
}

/** A ZIP archive in memory, of which single parts are unpacked. It comes from anyone: what is larger than a workbook is refused. */
class ZipArchive {
  static #END = 0x06054b50;
  static #ENTRY = 0x02014b50;
  static #END_LENGTH = 22;
  static #LONGEST_COMMENT = 0xffff;
  static #MOST_ENTRIES = 10_000;
  /** In bytes, unpacked. */
  static #LARGEST_PART = 64 * 1024 * 1024;

  #bytes;
  #entries = new Map();

  constructor(buffer) {
    this.#bytes = new DataView(buffer);
    try {
      this.#readDirectory();
    } catch (fault) {
      throw fault instanceof RangeError ? new SheetFault("sumsNoWorkbook") : fault;
    }
  }

  #readDirectory() {
    const end = this.#findEnd();
    const count = this.#bytes.getUint16(end + 10, true);
    let at = this.#bytes.getUint32(end + 16, true);
    if (count > ZipArchive.#MOST_ENTRIES) {
      throw new SheetFault("sumsNoWorkbook");
    }
    for (let entry = 0; entry < count; entry++) {
      if (this.#bytes.getUint32(at, true) !== ZipArchive.#ENTRY) {
        throw new SheetFault("sumsNoWorkbook");
      }
      const nameLength = this.#bytes.getUint16(at + 28, true);
      const name = new TextDecoder().decode(new Uint8Array(this.#bytes.buffer, at + 46, nameLength));
      this.#entries.set(name, {
        isEncrypted: (this.#bytes.getUint16(at + 8, true) & 1) === 1,
        method: this.#bytes.getUint16(at + 10, true),
        packed: this.#bytes.getUint32(at + 20, true),
        local: this.#bytes.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.#bytes.getUint16(at + 30, true) + this.#bytes.getUint16(at + 32, true);
    }
  }

  #findEnd() {
    const last = this.#bytes.byteLength - ZipArchive.#END_LENGTH;
    for (let at = last; at >= Math.max(0, last - ZipArchive.#LONGEST_COMMENT); at--) {
      if (this.#bytes.getUint32(at, true) === ZipArchive.#END) {
        return at;
      }
    }
    throw new SheetFault("sumsNoWorkbook");
  }

  /** The text of a part; null where there is none of that name. */
  async text(name) {
    const entry = this.#entries.get(name);
    if (!entry) {
      return null;
    }
    const { local, packed, method, isEncrypted } = entry;
    if (isEncrypted || (method !== 0 && method !== 8) || local + 30 > this.#bytes.byteLength) {
      throw new SheetFault("sumsNoWorkbook");
    }
    const start = local + 30 + this.#bytes.getUint16(local + 26, true) + this.#bytes.getUint16(local + 28, true);
    if (start + packed > this.#bytes.byteLength) {
      throw new SheetFault("sumsNoWorkbook");
    }
    const content = new Blob([new Uint8Array(this.#bytes.buffer, start, packed)]).stream();
    return ZipArchive.#read(method === 0 ? content : content.pipeThrough(new DecompressionStream("deflate-raw")));
  }

  static async #read(stream) {
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let length = 0;
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        length += part.value.byteLength;
        if (length > ZipArchive.#LARGEST_PART) {
          await reader.cancel();
          throw new SheetFault("sumsTooLarge");
        }
        text += decoder.decode(part.value, { stream: true });
      }
    } catch (fault) {
      throw fault instanceof SheetFault ? fault : new SheetFault("sumsNoWorkbook");
    }
    return text + decoder.decode();
  }
}
