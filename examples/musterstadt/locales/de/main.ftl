# What this guide says in other words than the others.

site-name = Wegweiser Musterstadt
