"""The contacts pane: list, card and editor."""
