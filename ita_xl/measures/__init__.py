"""Measures: the library, the choice for a result, and merging with what a person typed."""
