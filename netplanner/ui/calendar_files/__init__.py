"""Calendars of other programs: the plan for them to show, and their busy times for the plan to avoid."""
