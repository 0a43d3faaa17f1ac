title = Guide
found = { $count } found
close = Close
language-de = German
