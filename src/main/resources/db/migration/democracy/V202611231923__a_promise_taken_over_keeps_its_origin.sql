-- Whose idea a promise is that an office took over from another; empty for what it thought of itself.
alter table office_promise add column origin text not null default '' check (length(origin) <= 120);
