"""Dragoman reads reports about relations between states, Arabic first, and keeps the sourced register of them."""

__version__ = "0.1.0"
