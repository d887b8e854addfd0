package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** Writes versions of procedures; a written version is never changed again. */
@Component
class ProcedureStore {
  static final String COUNTRY = "VN";
  private static final String CODES =
      "insert into procedure (code) select unnest(:codes::text[]) on conflict do nothing";
  private static final String SHIPPED =
      """
      select distinct on (code) code, digest
        from procedure_version
       where scope = 'VN'
       order by code, valid_from desc, id desc
      """;
  private static final String IDS = "select uuidv7() from generate_series(1, :count)";
  private static final String END =
      """
      update procedure_version
         set valid_to = :from
       where code = :code and scope = :scope and valid_from <= :from
         and (valid_to is null or valid_to > :from)
      """;
  private static final String NEXT =
      """
      select min(valid_from) from procedure_version
       where code = :code and scope = :scope and valid_from > :from
      """;
  private static final String VERSIONS =
      """
      insert into procedure_version
             (id, code, scope, valid_from, valid_to, name, field, field_group, ministry, decision,
              handling_agency, received_at, conditions, time_note, papers_source, source,
              source_url, levels, applicants, results, legal_basis, flags, gaps, confidence,
              digest, published_at, published_by, published_name)
      select id, code, :scope, valid_from, :to::date, name, field, field_group, ministry, decision,
             handling_agency, received_at, conditions, time_note, papers_source, source,
             source_url, levels, applicants, results, legal_basis, flags, gaps, confidence,
             digest, :at, :by::uuid, :byName
        from jsonb_to_recordset(:rows::jsonb)
          as row (id uuid, code text, valid_from date, name text, field text, field_group text,
                  ministry text, decision text, handling_agency text, received_at text,
                  conditions text, time_note text, papers_source text, source text,
                  source_url text, levels text[], applicants text[], results text[],
                  legal_basis text[], flags text[], gaps text[], confidence text, digest text)
      """;
  private static final String CHANNELS =
      """
      insert into procedure_channel
             (version_id, channel, case_number, measure, parts, description)
      select * from jsonb_to_recordset(:rows::jsonb)
          as row (version_id uuid, channel text, case_number smallint, measure text, parts integer,
                  description text)
      """;
  private static final String FEES =
      """
      insert into procedure_fee
             (version_id, channel, case_number, ordinal, amount, currency, note, place, suspect)
      select * from jsonb_to_recordset(:rows::jsonb)
          as row (version_id uuid, channel text, case_number smallint, ordinal smallint,
                  amount numeric, currency text, note text, place text, suspect boolean)
      """;
  private static final String PAPERS =
      """
      insert into procedure_paper
             (version_id, ordinal, group_title, name, originals, copies, template, kind)
      select * from jsonb_to_recordset(:rows::jsonb)
          as row (version_id uuid, ordinal smallint, group_title text, name text,
                  originals smallint, copies smallint, template text, kind text)
      """;
  private static final String UNCODED =
      """
      insert into uncoded_procedure (digest, name, field, record)
           values (:digest, :name, :field, :record::jsonb)
      on conflict do nothing
      """;
  private static final String COMPLETED =
      "update uncoded_procedure set completed_code = :code where digest = :digest";

  private final JdbcClient jdbc;
  private final Clock clock;

  ProcedureStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes the shipped drafts that are new or changed; a changed one holds from today. */
  void ship(List<ProcedureDraft> drafts) {
    Map<String, String> known =
        jdbc
            .sql(SHIPPED)
            .query((row, n) -> Map.entry(row.getString("code"), row.getString("digest")))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<ProcedureDraft> changed = new ArrayList<>();
    LocalDate today = OfficeTime.date(clock.instant());
    for (ProcedureDraft draft : drafts) {
      String digest = known.get(draft.code());
      if (digest == null) {
        changed.add(draft);
      } else if (!digest.equals(VersionRows.digest(draft))) {
        changed.add(draft.from(today));
        end(draft.code(), COUNTRY, today);
      }
    }
    write(changed, COUNTRY, Optional.empty(), Optional.empty());
  }

  /** Writes one version of a unit; what held before in the same scope ends on that day. */
  UUID publish(ProcedureDraft draft, Actor by) {
    String scope = by.unit().code();
    end(draft.code(), scope, draft.validFrom());
    Optional<LocalDate> next =
        jdbc.sql(NEXT)
            .param("code", draft.code())
            .param("scope", scope)
            .param("from", draft.validFrom())
            .query(LocalDate.class)
            .optional();
    return write(List.of(draft), scope, next, Optional.of(by)).getFirst();
  }

  private void end(String code, String scope, LocalDate day) {
    jdbc.sql(END).param("code", code).param("scope", scope).param("from", day).update();
  }

  private List<UUID> write(
      List<ProcedureDraft> drafts, String scope, Optional<LocalDate> to, Optional<Actor> by) {
    List<UUID> ids =
        jdbc.sql(IDS)
            .param("count", drafts.size())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    VersionRows rows = new VersionRows();
    for (int i = 0; i < drafts.size(); i++) {
      rows.add(ids.get(i), drafts.get(i));
    }
    String[] codes = drafts.stream().map(ProcedureDraft::code).toArray(String[]::new);
    jdbc.sql(CODES).param("codes", codes).update();
    jdbc.sql(VERSIONS)
        .param("scope", scope)
        .param("to", to.orElse(null))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by.map(Actor::officer).orElse(null))
        .param("byName", by.map(Actor::name).orElse(""))
        .param("rows", rows.versions())
        .update();
    jdbc.sql(CHANNELS).param("rows", rows.channels()).update();
    jdbc.sql(FEES).param("rows", rows.fees()).update();
    jdbc.sql(PAPERS).param("rows", rows.papers()).update();
    return ids;
  }

  void keepUncoded(ProcedureText text, String record) {
    jdbc.sql(UNCODED)
        .param("digest", VersionRows.sha256(record))
        .param("name", text.name())
        .param("field", text.field())
        .param("record", record)
        .update();
  }

  void markCompleted(String digest, String code) {
    jdbc.sql(COMPLETED).param("digest", digest).param("code", code).update();
  }
}
