"""The tests; a package, so that no other folder of this name is taken for it."""
