title = Wegweiser
found = { $count } gefunden
close = Schließen
