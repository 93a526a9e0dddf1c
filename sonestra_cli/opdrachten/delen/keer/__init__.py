"""One meeting of the actieteam: on which day, and what was said there."""
