title = Guide
found = { $count } found
close = Close
