/**
 * Texts of an .xlsx: the shared strings, and texts that stand in a cell. Formatted runs are joined; phonetic guides (rPh) are not text.
 */
import { damaged, figure, tooLarge } from "../fault";
import { MAX_SHARED_STRINGS, MAX_TEXT_LENGTH } from "../limits";
import { XmlCursor } from "../xmlCursor";
import { decodeXstring } from "../xmlText";

/** All shared strings in order, from the part's XML. Throws FileFault when one is longer than a cell holds, or there are too many. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (cursor.piece !== "open" || !cursor.is("si")) continue;
    const text = readStringItem(cursor);
    if (text.length > MAX_TEXT_LENGTH) throw damaged(`shared string ${strings.length} is longer than a cell holds`);
    if (strings.push(text) > MAX_SHARED_STRINGS) throw tooLarge("texts", figure(MAX_SHARED_STRINGS));
  }
  return strings;
}

/** The text of a string item (`si` or `is`) that was just opened; the cursor ends behind it. */
export function readStringItem(cursor: XmlCursor): string {
  if (cursor.selfClosed) return "";
  let text = "";
  const outside = cursor.depth - 1;
  while (cursor.depth > outside) {
    cursor.next();
    if (cursor.piece === "open") {
      // Runs (r) are walked into; everything else that is no text is passed over.
      if (cursor.is("t")) text += cursor.characters();
      else if (!cursor.is("r")) cursor.skip();
    }
  }
  return decodeXstring(text);
}
