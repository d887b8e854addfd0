-- How often slips were printed again is counted by office and quarter; among ten million acts these are few.
create index dossier_event_reprinted on dossier_event (unit_id, at) where kind = 'REPRINTED';
