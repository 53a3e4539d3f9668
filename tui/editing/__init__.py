"""The text in the editor without the editor: paragraphs and their rows, the caret, where a word or a clause ends."""
