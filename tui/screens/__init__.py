"""One file per screen: it composes, listens, renders."""
