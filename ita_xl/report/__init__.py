"""The Word report: Jinja templates that officers edit in Word, native charts, one set of Thai styles."""
