# Titles and columns of the tables of a report, with what they mean.
