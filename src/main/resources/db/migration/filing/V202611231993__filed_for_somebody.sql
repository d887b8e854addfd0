-- A draft filled in for somebody else by a consent; without it nothing of it is filed.
alter table filing_draft
    add column consent uuid,
    add constraint filing_draft_consent foreign key (unit_id, consent) references consent (unit_id, id),
    add constraint filing_draft_consent_of check (consent is null or citizen is not null);
create index filing_draft_by_consent on filing_draft (unit_id, consent) where consent is not null;

-- No act after the consent ended, though it was begun before.
create function filing_by_consent_holds() returns trigger language plpgsql as $$
begin
    if exists (select from filing_draft d
                where d.unit_id = new.unit_id and d.id = new.draft and d.consent is not null
                  and exists (select from consent c
                               where c.unit_id = d.unit_id and c.id = d.consent and c.helper = new.citizen)
                  and not consent_holds(d.unit_id, d.consent, new.filed_at)) then
        raise exception 'the consent has ended' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger filing_by_consent_holds before insert on filing
    for each row execute function filing_by_consent_holds();

-- By which consent it was filed.
create table filing_acting (
    unit_id text not null,
    filing  uuid not null,
    consent uuid not null,
    primary key (unit_id, filing),
    foreign key (unit_id, filing) references filing (unit_id, id),
    foreign key (unit_id, consent) references consent (unit_id, id)
);

-- Filed with an officer's hands on the keys: never counted as online.
create table filing_assisted (
    unit_id text not null,
    filing  uuid not null,
    primary key (unit_id, filing),
    foreign key (unit_id, filing) references filing (unit_id, id)
);
revoke update, delete, truncate on filing_acting, filing_assisted from ${appRole};
