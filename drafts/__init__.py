"""The Markdown draft: text in, text out."""
