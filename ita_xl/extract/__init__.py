"""The text of a result page -> scores."""
