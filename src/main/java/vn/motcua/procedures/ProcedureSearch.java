package vn.motcua.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Finds procedures as people type them: with or without diacritics, by code, with a typing error.
 *
 * <p>Order: the code; the title itself; the words as one phrase of the title; all words; the field;
 * when no title has the words as a phrase, what is similar. Within one of these what is offered
 * comes first, then the shortest title.
 */
@Component
public class ProcedureSearch {
  /** What is in force for the scopes: of each code the newest version, and the narrowest scope. */
  private static final String CURRENT =
      """
      select v.id, v.code, v.name, v.field, v.field_group, v.received_at, v.gaps, v.words,
             v.other_words, v.lexemes, coalesce(own.settled_on_spot, false) as on_spot,
             case when :unit = ''
                  then exists (select from unit_procedure any_unit where any_unit.code = v.code)
                  else own.code is not null end as offered
        from procedure_version v
        left join unit_procedure own on own.unit_id = :unit and own.code = v.code
       where v.scope = any(:scopes) and v.valid_from <= :day
         and (v.valid_to is null or v.valid_to > :day)
         and (:internal or not v.flags @> array['INTERNAL'])
         and (not :offeredOnly or own.code is not null)
         and (:field = '' or v.field_group = :field)
         and not exists (
               select from procedure_version b
                where b.code = v.code and b.id <> v.id and b.scope = any(:scopes)
                  and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day)
                  and (b.valid_from, b.scope <> 'VN', length(b.scope))
                      > (v.valid_from, v.scope <> 'VN', length(v.scope)))
      """;

  private static final String BY_WORDS =
      "select w.*, m.tier from ("
          + CURRENT
          + """
             and v.lexemes @@ :anywhere::tsquery) w
           cross join lateral (
             select max(case when w.words = k then 5
                             when strpos(' ' || w.words || ' ', ' ' || k || ' ') > 0 then 4
                             when w.lexemes @@ :inTitle::tsquery then 3
                             when strpos(' ' || w.other_words || ' ', ' ' || k || ' ') > 0 then 2
                             else 0 end) as tier
               from unnest(:keys::text[]) as k) m
           where m.tier > 0
           order by m.tier desc, w.offered desc, length(w.words), w.code
           limit :limit offset :offset
          """;

  /** What resembles was found in memory, because comparing titles costs the database too much. */
  private static final String SIMILAR =
      "select w.* from ("
          + CURRENT
          + """
             and v.id = any(:ids)) w
            join unnest(:ids::uuid[], :closeness::float8[]) as near (id, closeness)
              on near.id = w.id
           order by near.closeness desc, w.offered desc, w.code
           limit :limit
          """;

  private static final String BY_CODE =
      "select w.* from ("
          + CURRENT
          + """
             and strpos(replace(v.code, '.', ''), :digits) > 0) w
           order by replace(w.code, '.', '') = :digits desc, w.offered desc, w.code
           limit :limit offset :offset
          """;
  private static final String LIST =
      "select w.* from ("
          + CURRENT
          + """
             ) w
           order by w.offered desc, w.received_at <> 'COMMUNE_ONE_STOP', cardinality(w.gaps) > 0,
                    w.field_group, w.words, w.code
           limit :limit offset :offset
          """;
  private static final String FIELDS =
      "with wanted as ("
          + CURRENT
          + """
          )
          select field_group, count(*)::int as procedures,
                 mode() within group (order by split_part(field, ':', 1)) as name
            from wanted
           group by field_group
           order by count(*) filter (where received_at = 'COMMUNE_ONE_STOP') desc, count(*) desc,
                    field_group
          """;

  private final JdbcClient jdbc;
  private final TitleSearch titles;
  private final Scopes scopes;
  private final Clock clock;

  ProcedureSearch(JdbcClient jdbc, TitleSearch titles, Scopes scopes, Clock clock) {
    this.jdbc = jdbc;
    this.titles = titles;
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
    JdbcClient.StatementSpec exact =
        prepared(BY_WORDS, query)
            .param("keys", keys)
            .param("anywhere", key.lexemes(""))
            .param("inTitle", key.lexemes("A"));
    List<Ranked> hits = ranked(exact, limit, offset);
    List<ProcedureHit> found = hits.stream().map(Ranked::hit).toList();
    if (offset > 0 || hits.size() == limit || hits.stream().anyMatch(Ranked::isPhrase)) {
      return found;
    }
    // A slip may spell words that other titles happen to have, so those stand first, not alone.
    float alike = hits.isEmpty() ? SimilarTitles.ALIKE : SimilarTitles.ONE_SLIP;
    return Stream.concat(found.stream(), similar(query, key.words(), alike, limit).stream())
        .distinct()
        .limit(limit)
        .toList();
  }

  /** A hit, and how well its title has the words. */
  private record Ranked(ProcedureHit hit, int tier) {
    boolean isPhrase() {
      return tier >= 4;
    }
  }

  private static List<Ranked> ranked(JdbcClient.StatementSpec statement, int limit, int offset) {
    return statement
        .param("limit", limit)
        .param("offset", offset)
        .query((row, n) -> new Ranked(hit(row), row.getInt("tier")))
        .list();
  }

  private List<ProcedureHit> similar(
      ProcedureQuery query, List<String> keys, float alike, int limit) {
    List<SimilarTitles.Near> near = titles.near(keys, alike);
    if (near.isEmpty()) {
      return List.of();
    }
    return prepared(SIMILAR, query)
        .param("ids", near.stream().map(SimilarTitles.Near::version).toArray(UUID[]::new))
        .param("closeness", near.stream().map(SimilarTitles.Near::closeness).toArray(Double[]::new))
        .param("limit", limit)
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
