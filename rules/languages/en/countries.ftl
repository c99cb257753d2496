# Names of countries in English, where the table of countries has one that could be another too.

country-CG = Republic of the Congo
