"""Two versions of one file become one, by what they mean: nothing that stands on one side only is lost."""
