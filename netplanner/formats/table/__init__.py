"""Tables of people (CSV): how one is written down, which column holds what, and reading them as cards."""
