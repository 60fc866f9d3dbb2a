"""What NetPlanner knows about people, goals and plans: pure values and rules, no clock, no database."""
