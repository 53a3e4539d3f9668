"""Word documents: written, read again, and set by a real office."""
