/**
 * How much of a file we are willing to read. A department's ledger is some tens of kilobytes; these limits are far above any
 * real one and below what would make the pane or Excel on the web run out of memory.
 */

const MIB = 1024 * 1024;

/** Largest file taken at all. Excel on the web itself stops near 100 MB; ledgers with photographs stay below half of that. */
export const MAX_FILE_BYTES = 50 * MIB;
/** Largest single part after inflating (a sheet's XML). A ledger of 100,000 rows and 14 columns has about 90 MB; more is a bomb or no ledger. */
export const MAX_PART_BYTES = 128 * MIB;
/** All parts read of one file together, after inflating. */
export const MAX_INFLATED_BYTES = 256 * MIB;
/** Parts in a zip. Rich workbooks have some hundreds. */
export const MAX_ZIP_ENTRIES = 10_000;
/** Sheets of a workbook. */
export const MAX_SHEETS = 1_000;
/** Cells that hold a value, in one workbook: 100,000 rows of 20 columns. */
export const MAX_VALUE_CELLS = 2_000_000;
/** Cells of the rectangle around one sheet's values: a Grid is that rectangle. Office.js stops at 5,000,000 as well. */
export const MAX_GRID_CELLS = 3_000_000;
/** Texts an .xlsx keeps once for all its cells. */
export const MAX_SHARED_STRINGS = 2_000_000;
/** Characters in a cell: Excel's own limit. */
export const MAX_TEXT_LENGTH = 32_767;
/** Characters in a number format: Excel's own limit. */
export const MAX_FORMAT_LENGTH = 255;
/** Empty cells with a look of their own that are kept for drawing; ghosts beyond it are not drawn. */
export const MAX_STYLED_BLANKS = 200_000;
/** Nesting of XML elements; real parts stay below 30. */
export const MAX_XML_DEPTH = 200;
/** Elements of a part that is kept as a tree: styles, and all of a sheet but its cells. 100,000 merged areas are 100,000 elements. */
export const MAX_XML_ELEMENTS = 400_000;
/** Rows read of the formats that SheetJS reads. */
export const MAX_LEGACY_ROWS = 120_000;
/** Characters of a notice. A long plan has some ten thousand; more than this is a book or a trap. */
export const MAX_NOTICE_CHARACTERS = 4_000_000;
/** Largest part read of a .docx after inflating. */
export const MAX_NOTICE_PART_BYTES = 16 * MIB;
