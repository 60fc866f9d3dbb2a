"""Sheets about people whom several places of the window act on: mail, a code, a print, the trash."""
