"""What stands on the terminal, and takes what is typed, while the screens are still being loaded."""
