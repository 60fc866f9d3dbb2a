"""Mail: the account, letters to many people with a line for each, and sending that never sends one twice."""
