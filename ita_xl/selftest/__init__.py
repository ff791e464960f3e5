"""What only a machine with Excel can show, tried in one go: ``ita-xl selftest``.

The steps (:mod:`steps`) ask a desk (:mod:`desk`) as a person would: open, type, look, press, save. On Windows the desk
is Excel (:mod:`windows`); the tests have others. What was seen goes into one folder (:mod:`results`), which can be sent
to the maintainers as it is: the workbooks in it are those of the example agencies.
"""
