-- A secret document keeps its number, date and agency alone. It is the one without subject, for every other has one.
update search_document set kind = '' where subject = '' and kind <> '';
