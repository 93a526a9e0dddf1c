"""Lists as people have them, from Word, Excel, a chat or a mail -> the people who are meant. Pure."""
