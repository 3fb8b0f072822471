"""Opens a summary workbook with openpyxl, a reader of others, and prints what it sees as JSON."""
import datetime
import json
import sys

import openpyxl


def sheet_facts(formulas, values):
    cells = [cell for row in formulas.iter_rows() for cell in row if cell.value is not None]
    live = [cell for cell in cells if cell.data_type == "f"]
    cached = {cell.coordinate: values[cell.coordinate].value for cell in live}
    setup = formulas.page_setup
    return {
        "name": formulas.title,
        "paper": {8: "A3", 9: "A4"}.get(setup.paperSize and int(setup.paperSize)),
        "orientation": setup.orientation,
        "fitToPage": formulas.sheet_properties.pageSetUpPr is not None and formulas.sheet_properties.pageSetUpPr.fitToPage,
        "fitToWidth": setup.fitToWidth,
        "fitToHeight": setup.fitToHeight,
        "titleRows": formulas.print_title_rows,
        "footer": formulas.oddFooter.center.text,
        "frozenAt": formulas.freeze_panes,
        "hiddenColumns": [name for name, dimension in formulas.column_dimensions.items() if dimension.hidden],
        "heights": [dimension.height for dimension in formulas.row_dimensions.values() if dimension.height],
        "formulas": {cell.coordinate: cell.value for cell in live},
        "cached": cached,
        "dates": sum(isinstance(cell.value, datetime.datetime) for cell in cells),
        "numbers": sum(cell.data_type == "n" and not isinstance(cell.value, datetime.datetime) for cell in cells),
        "numbersAsText": [cell.coordinate for cell in cells if cell.data_type == "s" and cell.value.strip().replace(".", "", 1).isdigit()],
        "errors": [cell.coordinate for row in values.iter_rows() for cell in row if cell.data_type == "e"],
        "fonts": sorted({cell.font.name for cell in cells}),
        "texts": [cell.value for cell in cells if cell.data_type == "s"],
    }


def main(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    print(json.dumps([sheet_facts(sheet, values[sheet.title]) for sheet in formulas.worksheets], ensure_ascii=False, default=str))


main(sys.argv[1])
