"""Makes the clerks' manual: its words, and the tables that the program knows itself."""
