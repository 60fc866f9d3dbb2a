"""Reminders while the program runs: the watch, the tray icon, and the sheet of what is wanted."""
