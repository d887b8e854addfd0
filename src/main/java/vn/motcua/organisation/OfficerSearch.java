package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.PageMemory;

/** Reads officers with the posts and roles they hold at a moment. */
@Component
class OfficerSearch {
  private static final String COLUMNS =
      """
      select o.unit_id, o.id, o.name, o.duty, o.personal_phone, o.phone_consent, o.phone_from,
             o.phone_to, o.languages, o.left_at,
             coalesce(nullif(o.duty_phone, ''), s.duty_phone) as duty_phone,
             coalesce(d.number || ' – ' || d.name, '') as desk,
             coalesce(p.title, '') as title, coalesce(p.department, '') as department,
             array(select r.role from officer_role r
                    where r.unit_id = o.unit_id and r.officer_id = o.id and r.valid_from <= :at
                      and (r.valid_to is null or r.valid_to > :at)) as roles
        from officer o
        join served_unit s on s.unit_id = o.unit_id
        left join desk d on d.unit_id = o.unit_id and d.id = o.desk_id
        left join lateral
             (select title, department from officer_post
               where unit_id = o.unit_id and officer_id = o.id
               order by valid_from <= :day and coalesce(valid_to > :day, true) desc,
                        case when coalesce(valid_to > :day, true) then valid_from end,
                        valid_to desc, id
               limit 1) as p on true
       where o.unit_id = :unit
      """;
  private static final String BY_ID = COLUMNS + " and o.id = :officer";
  private static final String ASSIGNEE =
      """
      select o.name,
             o.left_at is null or o.left_at > :at as active,
             exists (select from absence a
                      where a.unit_id = o.unit_id and a.officer_id = o.id
                        and a.cancelled_at is null and a.starts <= :at and a.ends > :at) as away,
             array(select r.role from officer_role r
                    where r.unit_id = o.unit_id and r.officer_id = o.id and r.valid_from <= :at
                      and (r.valid_to is null or r.valid_to > :at)) as roles
        from officer o
       where o.unit_id = :unit and o.id = :officer
         for share of o
      """;
  private static final String ACTIVE =
      COLUMNS + " and (o.left_at is null or o.left_at > :at) order by o.rank, o.id";
  private static final String TRANSFERRED =
      COLUMNS + " and o.left_at <= :at order by o.left_at desc, o.id";
  private static final String POSTS =
      """
      select id, title, department, valid_from, valid_to
        from officer_post
       where unit_id = :unit and officer_id = :officer
       order by valid_from desc, id desc
      """;

  private final JdbcClient jdbc;

  OfficerSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Officer> byId(UnitId unit, UUID officer, Instant at) {
    return at(BY_ID, unit, at)
        .param("officer", officer)
        .query((row, n) -> officer(row, at))
        .optional();
  }

  Optional<Assignee> assignee(UnitId unit, UUID officer, Instant at) {
    return jdbc.sql(ASSIGNEE)
        .param("unit", unit.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("officer", officer)
        .query((row, n) ->
            new Assignee(
                officer,
                row.getString("name"),
                row.getBoolean("active"),
                row.getBoolean("away"),
                roles(row)))
        .optional();
  }

  /** Active at that moment; one page asks once for a moment, to the second. */
  List<Officer> active(UnitId unit, Instant at) {
    return PageMemory.once(
        new Active(unit, at.truncatedTo(ChronoUnit.SECONDS)), () -> activeAt(unit, at));
  }

  private record Active(UnitId unit, Instant second) {}

  private List<Officer> activeAt(UnitId unit, Instant at) {
    return at(ACTIVE, unit, at).query((row, n) -> officer(row, at)).list();
  }

  List<Officer> transferred(UnitId unit, Instant at) {
    return at(TRANSFERRED, unit, at).query((row, n) -> officer(row, at)).list();
  }

  private StatementSpec at(String sql, UnitId unit, Instant at) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("day", OfficeTime.date(at));
  }

  List<Post> posts(UnitId unit, UUID officer) {
    return jdbc.sql(POSTS)
        .param("unit", unit.code())
        .param("officer", officer)
        .query(OfficerSearch::post)
        .list();
  }

  private static Post post(ResultSet row, int n) throws SQLException {
    return new Post(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("department"),
        row.getObject("valid_from", java.time.LocalDate.class),
        row.getObject("valid_to", java.time.LocalDate.class));
  }

  private static Officer officer(ResultSet row, Instant at) throws SQLException {
    java.sql.Timestamp left = row.getTimestamp("left_at");
    return new Officer(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("title"),
        row.getString("department"),
        row.getString("duty"),
        row.getString("desk"),
        texts(row, "languages"),
        roles(row),
        phones(row),
        left == null || left.toInstant().isAfter(at));
  }

  private static Set<Role> roles(ResultSet row) throws SQLException {
    return texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet());
  }

  private static Phones phones(ResultSet row) throws SQLException {
    return new Phones(
        row.getString("duty_phone"),
        row.getString("personal_phone"),
        row.getBoolean("phone_consent"),
        row.getObject("phone_from", LocalTime.class),
        row.getObject("phone_to", LocalTime.class));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
