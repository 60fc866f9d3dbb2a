"""NetPlanner: an address book and outreach planner that asks why."""

__version__ = "0.1.0"
