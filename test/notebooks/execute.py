#!/usr/bin/python3
"""Executes a notebook with the kernel "deno"; writes it with its outputs, and as an HTML page in light and in dark."""
import sys

import nbclient
import nbconvert
import nbformat

source, target = sys.argv[1:3]
notebook = nbformat.read(source, 4)
nbclient.NotebookClient(notebook, kernel_name="deno", timeout=300, record_timing=False).execute(cwd=".")
nbformat.write(notebook, f"{target}.ipynb")
for theme in ("light", "dark"):
    page, _ = nbconvert.HTMLExporter(theme=theme).from_notebook_node(notebook)
    with open(f"{target}-{theme}.html", "w", encoding="utf-8") as file:
        file.write(page)
