"""Charts: each is painted, said in words, shown as a table and saved as a picture."""
