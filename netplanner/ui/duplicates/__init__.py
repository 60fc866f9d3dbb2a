"""Two records of one person: found, looked at side by side, made one."""
