"""From a folder of files to a Traject, with findings in their place and no exceptions for what people typed."""
