"""A template: read, made safe, rendered, and what is wrong with it."""
