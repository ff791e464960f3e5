"""The text of a result page -> readings: scores, level, year, agency, each with the line that it came from.

``reader.read`` reads a page; ``readings`` says what it gives. A click loads the reader only where something was pasted.
"""
