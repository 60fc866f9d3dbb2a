"""Deciding whom of a goal's queue to invite, several at once."""
