"""Made by sections/compile.py of the YAML in sections/kinds/ and sections/rules/."""
