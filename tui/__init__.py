"""What people touch: screens and command line."""
