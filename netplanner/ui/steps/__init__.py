"""The seven steps from a purpose to a network that is kept up: shown above the panes, and led to."""
