-- What the health station here calls its columns, beside the headings shipped; the highest number counts.
create table birth_heading (
    unit_id    text        not null references served_unit (unit_id),
    field      text        not null check (field in ('born', 'sex', 'mother', 'village', 'source', 'twin')),
    seq        int         not null check (seq > 0),
    names      text        not null check (length(names) <= 500),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (unit_id, field, seq),
    foreign key (unit_id, decided_by) references officer (unit_id, id)
);
revoke update, delete, truncate on birth_heading from ${appRole};
