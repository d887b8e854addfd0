-- A score without how many answered says little: beside the ratings of an officer and of the unit, the results that went
-- back in the same year. Requests from before have none.
alter table desk_replacement
    add column given int check (given >= 0),
    add column unit_given int check (unit_given >= 0),
    add check (given is null or rated is not null),
    add check (unit_given is null or unit_rated is not null);
