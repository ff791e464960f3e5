"""What a template may name, made from the result."""
