package vn.motcua.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Finds procedures as people type them: with or without diacritics, by code, with a typing error.
 *
 * <p>Order: the code; the title itself; the words as one phrase of the title; all words; the field;
 * when hardly anything has the words, what is similar. Within one of these what is offered comes
 * first, then the shortest title.
 */
@Component
public class ProcedureSearch {
  /** Everything in force for the scopes, one row per code; the newest and narrowest wins. */
  private static final String CURRENT =
      """
      with current as materialized (
        select distinct on (v.code)
               v.id, v.code, v.name, v.field, v.field_group, v.received_at, v.gaps, v.words,
               v.other_words, u.code is not null as offered,
               coalesce(u.settled_on_spot, false) as on_spot
          from procedure_version v
          left join (select code, bool_or(settled_on_spot) as settled_on_spot
                       from unit_procedure
                      where :unit = '' or unit_id = :unit
                      group by code) u on u.code = v.code
         where v.scope = any(:scopes) and v.valid_from <= :day
           and (v.valid_to is null or v.valid_to > :day)
           and (:internal or not v.flags @> array['INTERNAL'])
         order by v.code, v.valid_from desc, v.scope = 'VN', length(v.scope) desc
      ), wanted as (
        select * from current
         where (not :offeredOnly or offered) and (:field = '' or field_group = :field)
      )
      """;

  private static final String BY_WORDS =
      CURRENT
          + """
          select w.*, m.tier
            from wanted w
           cross join lateral (
             select max(case when w.words = k then 5
                             when strpos(' ' || w.words || ' ', ' ' || k || ' ') > 0 then 4
                             when not exists (select from unnest(string_to_array(k, ' ')) word
                                     where strpos(' ' || w.words, ' ' || word) = 0) then 3
                             when strpos(' ' || w.other_words || ' ', ' ' || k || ' ') > 0 then 2
                             else 0 end) as tier
               from unnest(:keys::text[]) as k) m
           where m.tier > 0
           order by m.tier desc, w.offered desc, length(w.words), w.code
           limit :limit offset :offset
          """;
  private static final String SIMILAR =
      CURRENT
          + """
          select w.*
            from wanted w
           cross join lateral (
             select max(word_similarity(k, w.words) + similarity(k, w.words) / 2) as closeness
               from unnest(:keys::text[]) as k) m
           where w.id in (select similar_procedures(:keys::text[]))
             and w.code <> all(:found::text[])
           order by m.closeness desc, w.offered desc, w.code
           limit :limit
          """;
  private static final String BY_CODE =
      CURRENT
          + """
          select w.* from wanted w
           where strpos(replace(w.code, '.', ''), :digits) > 0
           order by replace(w.code, '.', '') = :digits desc, w.offered desc, w.code
           limit :limit offset :offset
          """;
  private static final String LIST =
      CURRENT
          + """
          select w.* from wanted w
           order by w.offered desc, w.received_at <> 'COMMUNE_ONE_STOP', cardinality(w.gaps) > 0,
                    w.field_group, w.words, w.code
           limit :limit offset :offset
          """;
  private static final String FIELDS =
      CURRENT
          + """
          select field_group, count(*)::int as procedures,
                 mode() within group (order by split_part(field, ':', 1)) as name
            from wanted
           group by field_group
           order by count(*) filter (where received_at = 'COMMUNE_ONE_STOP') desc, count(*) desc,
                    field_group
          """;

  /** With fewer hits than this, titles that are only similar are shown after them. */
  private static final int FEW = 3;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Clock clock;

  ProcedureSearch(JdbcClient jdbc, Scopes scopes, Clock clock) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** The best hits of what was typed; everything, one-stop procedures first, for nothing typed. */
  public List<ProcedureHit> find(ProcedureQuery query, int limit, int offset) {
    SearchKey key = SearchKey.of(query.typed());
    if (key.isEmpty()) {
      return page(prepared(LIST, query), limit, offset);
    }
    if (!key.digits().isEmpty()) {
      return page(prepared(BY_CODE, query).param("digits", key.digits()), limit, offset);
    }
    String[] keys = key.words().toArray(String[]::new);
    List<ProcedureHit> hits = page(prepared(BY_WORDS, query).param("keys", keys), limit, offset);
    return offset > 0 || hits.size() >= Math.min(FEW, limit)
        ? hits
        : Stream.concat(hits.stream(), similar(query, keys, hits, limit).stream()).toList();
  }

  private List<ProcedureHit> similar(
      ProcedureQuery query, String[] keys, List<ProcedureHit> hits, int limit) {
    return prepared(SIMILAR, query)
        .param("keys", keys)
        .param("found", hits.stream().map(ProcedureHit::code).toArray(String[]::new))
        .param("limit", limit - hits.size())
        .query((row, n) -> hit(row))
        .list();
  }

  private static List<ProcedureHit> page(
      JdbcClient.StatementSpec statement, int limit, int offset) {
    return statement
        .param("limit", limit)
        .param("offset", offset)
        .query((row, n) -> hit(row))
        .list();
  }

  public List<ProcedureHit> find(ProcedureQuery query, int limit) {
    return find(query, limit, 0);
  }

  /** The groups of fields with their counts, most one-stop procedures first. */
  public List<FieldCount> fields(ProcedureQuery query) {
    return prepared(FIELDS, query.inField(""))
        .query((row, n) ->
            new FieldCount(
                row.getString("field_group"), row.getString("name"), row.getInt("procedures")))
        .list();
  }

  private JdbcClient.StatementSpec prepared(String sql, ProcedureQuery query) {
    List<String> in = query.unit().map(scopes::of).orElse(Scopes.COUNTRY);
    return jdbc.sql(sql)
        .param("scopes", in.toArray(String[]::new))
        .param("unit", query.unit().map(UnitId::code).orElse(""))
        .param("day", OfficeTime.date(clock.instant()))
        .param("internal", query.internal())
        .param("offeredOnly", query.offeredOnly())
        .param("field", query.fieldGroup());
  }

  static ProcedureHit hit(ResultSet row) throws SQLException {
    return new ProcedureHit(
        row.getString("code"),
        row.getString("name"),
        row.getString("field"),
        row.getString("field_group"),
        ReceivedAt.valueOf(row.getString("received_at")),
        row.getBoolean("offered"),
        row.getBoolean("on_spot"),
        VersionSearch.values(row.getArray("gaps"), Gap::valueOf));
  }
}
