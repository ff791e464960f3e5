"""Prints the cells of a workbook by sheet, as pandas sees them with one of its engines."""

import json
import sys

import pandas

engine, path = sys.argv[1:]
frames = pandas.read_excel(
    path, sheet_name=None, header=None, engine=engine, keep_default_na=False, na_values=[]
)
filled = {name: frame.astype(object).where(frame.notna(), "") for name, frame in frames.items()}
print(json.dumps({name: frame.to_numpy().tolist() for name, frame in filled.items()}, default=str))  # noqa: T201
