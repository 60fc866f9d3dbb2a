"""What goals brought: logging it, and what the results say."""
