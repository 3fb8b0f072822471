"""What openpyxl, a reader that is not ours, finds in sheets of a workbook: printed as JSON."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
results = openpyxl.load_workbook(sys.argv[1], data_only=True)


def check(one):
    return [str(one.sqref), one.type, one.operator, one.formula1, one.formula2, one.allow_blank, one.errorStyle, one.promptTitle, one.prompt, one.errorTitle, one.error]


def sheet(one):
    page = one.page_margins
    return {
        "checks": sorted(map(check, one.data_validations.dataValidation)),
        "protected": one.protection.sheet,
        "password": one.protection.password,
        # In the file a true says that it is forbidden.
        "forbidden": [name for name in ("formatCells", "formatColumns", "formatRows", "insertRows", "sort", "autoFilter") if getattr(one.protection, name)],
        "unlocked": [cell.coordinate for row in one.iter_rows() for cell in row if not cell.protection.locked],
        "filter": one.auto_filter.ref,
        "tab": one.sheet_properties.tabColor.rgb if one.sheet_properties.tabColor else None,
        "gridlines": one.sheet_view.showGridLines,
        "hidden": [letter for letter, column in one.column_dimensions.items() if column.hidden],
        "titles": one.print_title_rows,
        "area": one.print_area,
        "breaks": [each.id for each in one.row_breaks.brk],
        "margins": [round(each * 2.54, 2) for each in (page.top, page.bottom, page.left, page.right, page.header, page.footer)],
        "centered": one.print_options.horizontalCentered,
        "blackAndWhite": one.page_setup.blackAndWhite,
        "fit": [one.sheet_properties.pageSetUpPr.fitToPage, one.page_setup.fitToWidth, one.page_setup.fitToHeight] if one.sheet_properties.pageSetUpPr else None,
        "header": [one.oddHeader.left.text, one.oddHeader.center.text, one.oddHeader.right.text],
        "footer": [one.oddFooter.left.text, one.oddFooter.center.text, one.oddFooter.right.text],
        "formulas": {cell.coordinate: [cell.value, results[one.title][cell.coordinate].value] for row in one.iter_rows() for cell in row if cell.data_type == "f"},
    }


print(json.dumps({one.title: sheet(one) for one in book.worksheets if one.title in sys.argv[2:]}, ensure_ascii=False))
