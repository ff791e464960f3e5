"""Putting the program into a clerk's Windows, finding out what it lacks, and taking it out again.

What decides is pure and works on a description of the computer (:mod:`~ita_xl.setup.machine`): ``plan``, ``diagnosis``,
``places``, ``conf``. What does is small: ``carry`` (files and registry), ``windows`` (winreg), ``bootstrap`` (the
clerk's own Python), ``offline`` (a folder for offices without internet). ``install.cmd`` only looks for a Python.
"""
