"""The verbs of the product: plain functions, the only code that writes.

Each is one step and answers with one `Changes`.
"""
