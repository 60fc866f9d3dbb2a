"""Who the user is: their own card, their networks and their profiles there."""
