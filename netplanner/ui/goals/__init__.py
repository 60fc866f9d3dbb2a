"""The goals pane: cards, the goal page, the editor, outcomes and the balance of attention."""
