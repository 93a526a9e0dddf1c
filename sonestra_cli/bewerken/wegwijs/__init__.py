"""From a finding to a way out of it: what may have been meant, as new text that was tried and found good."""
