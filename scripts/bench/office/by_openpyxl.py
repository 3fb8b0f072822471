"""What a capable office would write itself: every workbook of a folder read with openpyxl, each indicator held against its target, one summary saved.

python3 by_openpyxl.py FOLDER OUT.xlsx TARGETS.json    TARGETS: {"indicator": [comparator, value]}
"""
import json
import re
import sys
from pathlib import Path

from openpyxl import Workbook, load_workbook


def figure(value):
    if isinstance(value, (int, float)):
        return float(value)
    found = re.search(r"-?\d+(?:\.\d+)?", str(value or ""))
    return float(found.group()) if found else None


def rows_of(path, targets):
    for sheet in load_workbook(path, data_only=True):
        name_column = value_column = None
        for row in sheet.iter_rows(values_only=True):
            texts = [str(value).strip() if value is not None else "" for value in row]
            if "指标名称" in texts and "完成值" in texts:
                name_column, value_column = texts.index("指标名称"), texts.index("完成值")
            elif name_column is not None and texts[name_column] in targets:
                yield texts[name_column], figure(row[value_column]), sheet.title


def main(folder, out, targets_file):
    targets = json.loads(Path(targets_file).read_text(encoding="utf-8"))
    book = Workbook()
    summary = book.active
    summary.append(["指标", "目标", "完成值", "判定", "文件", "工作表"])
    for path in sorted(Path(folder).glob("*.xlsx")):
        for name, value, sheet in rows_of(path, targets):
            comparator, target = targets[name]
            verdict = "未填报" if value is None else "达标" if (value > target if comparator == ">" else value >= target) else "未达标"
            summary.append([name, f"{comparator}{target}", value, verdict, path.name, sheet])
    book.save(out)


main(*sys.argv[1:])
