// Reads one file with readers of others, and prints what they see: cells of a workbook by sheet, or the text of a report.
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const [, , reader, path] = process.argv;

function plain(value) {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") {
    // exceljs leaves the result of a formula out where it is 0.
    if ("formula" in value || "sharedFormula" in value) return plain(value.result ?? 0);
    if ("richText" in value) return value.richText.map((part) => part.text).join("");
    if ("hyperlink" in value) return plain(value.text);
    if ("error" in value) return value.error;
  }
  return value;
}

const READERS = {
  async sheetjs() {
    const book = require("xlsx").readFile(path);
    const rows = (sheet) => require("xlsx").utils.sheet_to_json(sheet, { header: 1, defval: "", range: 0, blankrows: true });
    return Object.fromEntries(
      book.SheetNames.map((name) => {
        const sheet = book.Sheets[name];
        if (sheet["!ref"]) sheet["!ref"] = sheet["!ref"].replace(/^[A-Z]+\d+/, "A1");
        return [name, rows(sheet)];
      }),
    );
  },
  async exceljs() {
    const { Workbook } = require("exceljs");
    const book = new Workbook();
    await book.xlsx.readFile(path);
    const found = {};
    book.eachSheet((sheet) => {
      found[sheet.name] = Array.from({ length: sheet.rowCount }, (_, n) => {
        const row = sheet.getRow(n + 1);
        return Array.from({ length: row.cellCount }, (_, c) => plain(row.getCell(c + 1).value));
      });
    });
    return found;
  },
  async mammoth() {
    return (await require("mammoth").extractRawText({ path })).value;
  },
};

process.stdout.write(JSON.stringify(await READERS[reader]()));
