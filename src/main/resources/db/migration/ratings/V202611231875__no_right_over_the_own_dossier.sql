-- Which telephone stands behind what was typed: blanks, dots and the country's number make no second one.
create function rating_phone(typed text) returns text
    language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(typed, '[^0-9]', '', 'g'), '^84', '0')
$$;
