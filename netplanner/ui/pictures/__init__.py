"""Pictures of people: chosen, dropped or pasted, a part of them taken."""
