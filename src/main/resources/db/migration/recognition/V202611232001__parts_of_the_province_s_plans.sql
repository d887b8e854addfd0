-- Parts of plans make points by a definition of their own: those of the province's plans, as a share.
update criteria_set
   set document = replace(document::text, '"programme-parts-done"', '"recognition-plan-done"')::jsonb
 where document::text like '%"programme-parts-done"%';
