"""What a report must hold, and whether it does."""
