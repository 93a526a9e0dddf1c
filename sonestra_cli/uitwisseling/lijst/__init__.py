"""Lists of people in files of other programs: text, Word, Excel, LibreOffice; in, and out as a worksheet and back."""
