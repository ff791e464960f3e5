"""Cells -> entries -> a graded model."""
