"""The sheet that shows the printed plan before it goes to a printer or into a file."""
