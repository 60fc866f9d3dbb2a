"""The outreach pane: month, agenda, the plans of a day, and the sheet that makes and changes one."""
