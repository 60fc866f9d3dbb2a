"""People, goals and plans in one SQLite file. The only floor that speaks SQL.

Query modules (`contacts`, `goals`, `outreach`, …) take an `apsw.Connection`: a reader of the store, or the writer
inside a step. Their write functions take the `Step` itself, so that nothing is written outside one.
"""
