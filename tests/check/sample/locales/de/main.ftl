# Words
title = Wegweiser
found = { $count } gefunden
close = Schließen
language-de = Deutsch
