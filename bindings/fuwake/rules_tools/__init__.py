"""Tools for who writes rules: draft, check, mutate, explain, weigh, format, document.

They ask the engine; what a mail holds is the core's to say.
"""
