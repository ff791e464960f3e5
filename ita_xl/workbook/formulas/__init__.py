"""Each computed cell: its native formula, and how the core gives the same value."""
