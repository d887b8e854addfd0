-- Titles (A) and fields (B) as lexemes, so that a search reads only the versions that have the words.
alter table procedure_version
  add column lexemes tsvector not null generated always as (
    setweight(to_tsvector('simple'::regconfig, procedure_words(name)), 'A')
    || setweight(to_tsvector('simple'::regconfig, procedure_words(field)), 'B')) stored;
create index procedure_version_lexemes on procedure_version using gin (lexemes);
