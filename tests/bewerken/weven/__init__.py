"""Two versions of one file become one."""
