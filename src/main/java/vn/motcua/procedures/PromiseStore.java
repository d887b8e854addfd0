package vn.motcua.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the promises beside the law. */
@Component
class PromiseStore {
  private static final String INSERT =
      """
      insert into procedure_promise
             (unit_id, name, days, measure, parts, staffing, dropped, valid_from, valid_to,
              published_at, published_by)
      values (:unit, :name, :days, :measure, :parts, :staffing, :dropped, :from, :to, :at, :by)
      returning id
      """;

  private static final String COVER =
      """
      insert into procedure_promise_code (unit_id, promise_id, code)
      select :unit, :id, code from unnest(:codes::text[]) as code
      """;

  private static final String END =
      """
      update procedure_promise
         set valid_to = greatest(:day, valid_from)
       where unit_id = :unit and id = :id and (valid_to is null or valid_to > :day)
      """;

  private static final String PROMISES =
      """
      select p.*, (select array_agg(c.code order by c.code)
                     from procedure_promise_code c
                    where c.unit_id = p.unit_id and c.promise_id = p.id) as codes
        from procedure_promise p
       where p.unit_id = :unit
      """;

  private static final String ALL = PROMISES + " order by p.valid_from desc, p.id desc";

  private static final String IN_FORCE =
      PROMISES
          + """
               and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
          order by p.name, p.id
          """;

  private final JdbcClient jdbc;

  PromiseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID insert(Actor actor, PromiseDraft draft, Instant at) {
    UUID id =
        jdbc.sql(INSERT)
            .param("unit", actor.unit().code())
            .param("name", draft.name())
            .param("days", draft.days().stream().map(DayOfWeek::getValue).toArray(Integer[]::new))
            .param("measure", draft.limit().measure().name())
            .param("parts", draft.limit().parts())
            .param("staffing", draft.staffing())
            .param("dropped", draft.dropped().toArray(String[]::new))
            .param("from", draft.from())
            .param("to", draft.to().orElse(null))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", actor.officer())
            .query((row, n) -> row.getObject("id", UUID.class))
            .single();
    jdbc.sql(COVER)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("codes", draft.codes().toArray(String[]::new))
        .update();
    return id;
  }

  /** False when the unit has no such promise or it has ended already. */
  boolean end(UnitId unit, UUID id, LocalDate day) {
    return jdbc.sql(END).param("unit", unit.code()).param("id", id).param("day", day).update() == 1;
  }

  List<Promise> all(UnitId unit) {
    return jdbc.sql(ALL).param("unit", unit.code()).query(PromiseStore::promise).list();
  }

  List<Promise> inForce(UnitId unit, LocalDate day) {
    return jdbc.sql(IN_FORCE)
        .param("unit", unit.code())
        .param("day", day)
        .query(PromiseStore::promise)
        .list();
  }

  private static Promise promise(ResultSet row, int n) throws SQLException {
    return new Promise(
        row.getObject("id", UUID.class),
        new PromiseDraft(
            row.getString("name"),
            Arrays.stream((Integer[]) row.getArray("days").getArray())
                .map(DayOfWeek::of)
                .collect(Collectors.toSet()),
            new TimeLimit(Measure.valueOf(row.getString("measure")), row.getInt("parts")),
            Set.of((String[]) row.getArray("codes").getArray()),
            row.getString("staffing"),
            List.of((String[]) row.getArray("dropped").getArray()),
            row.getObject("valid_from", LocalDate.class),
            Optional.ofNullable(row.getObject("valid_to", LocalDate.class))));
  }
}
