"""LinkedIn's data export: Connections.csv, Invitations.csv and messages.csv in any of the site's common languages."""

from netplanner.formats.linkedin.heads import is_linkedin, rank_of
from netplanner.formats.linkedin.reader import own_marks, own_name, read_linkedin

__all__ = ["is_linkedin", "own_marks", "own_name", "rank_of", "read_linkedin"]
