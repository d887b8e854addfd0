package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Writes officers, their posts and roles. */
@Component
class OfficerStore {
  private static final String ADD =
      """
      insert into officer (unit_id, name, duty, duty_phone, personal_phone, phone_consent,
                           phone_from, phone_to, languages, desk_id, rank)
           values (:unit, :name, :duty, :dutyPhone, :personalPhone, :consent, :from, :to,
                   :languages::text[], :desk, :rank)
        returning id
      """;
  private static final String CHANGE =
      """
      update officer
         set name = :name, duty = :duty, duty_phone = :dutyPhone,
             personal_phone = :personalPhone, phone_consent = :consent, phone_from = :from,
             phone_to = :to, languages = :languages::text[], desk_id = :desk, rank = :rank
       where unit_id = :unit and id = :officer
      """;
  private static final String CARD =
      """
      select name, duty, duty_phone, personal_phone, phone_consent, phone_from, phone_to,
             languages, desk_id, rank
        from officer
       where unit_id = :unit and id = :officer
      """;
  // Changes of roles in one unit wait for each other, so that an administrator always remains.
  private static final String LOCK =
      "select unit_id from served_unit where unit_id = :unit for no key update";
  private static final String BEGIN_POST =
      """
      insert into officer_post (unit_id, officer_id, title, department, valid_from)
           values (:unit, :officer, :title, :department, :since)
      """;
  private static final String END_POST =
      """
      update officer_post
         set valid_to = :day
       where unit_id = :unit and officer_id = :officer and id = :post and valid_to is null
         and valid_from <= :day
      """;
  private static final String GRANT =
      """
      insert into officer_role (unit_id, officer_id, role, valid_from)
           values (:unit, :officer, :role, :at)
      on conflict (unit_id, officer_id, role, valid_from) do update set valid_to = null
      """;
  private static final String REVOKE =
      """
      update officer_role
         set valid_to = :at
       where unit_id = :unit and officer_id = :officer and role = :role and valid_to is null
      """;
  private static final String END_POSTS =
      """
      update officer_post
         set valid_to = greatest(:day, valid_from)
       where unit_id = :unit and officer_id = :officer
         and (valid_to is null or valid_to > :day)
      """;
  private static final String LOCK_OFFICER =
      """
      select id from officer where unit_id = :unit and id = :officer for update
      """;

  private static final String LEAVE =
      """
      update officer
         set left_at = :at, left_for = :destination, personal_phone = '', phone_consent = false,
             desk_id = null
       where unit_id = :unit and id = :officer
      """;
  private static final String FORGET_PHOTO =
      "delete from officer_photo where unit_id = :unit and officer_id = :officer";

  private final JdbcClient jdbc;

  OfficerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UnitId unit) {
    jdbc.sql(LOCK).param("unit", unit.code()).query(String.class).list();
  }

  UUID add(UnitId unit, OfficerCard card) {
    return write(ADD, unit, card).query(UUID.class).single();
  }

  void change(UnitId unit, UUID officer, OfficerCard card) {
    write(CHANGE, unit, card).param("officer", officer).update();
  }

  private StatementSpec write(String sql, UnitId unit, OfficerCard card) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("name", card.name())
        .param("duty", card.duty())
        .param("dutyPhone", card.dutyPhone())
        .param("personalPhone", card.personalPhone())
        .param("consent", card.phoneConsent())
        .param("from", card.phoneFrom())
        .param("to", card.phoneTo())
        .param("languages", card.languages().toArray(String[]::new))
        .param("desk", card.desk(), java.sql.Types.OTHER)
        .param("rank", card.rank());
  }

  Optional<OfficerCard> card(UnitId unit, UUID officer) {
    return of(CARD, unit, officer).query(OfficerStore::card).optional();
  }

  void beginPost(UnitId unit, UUID officer, String title, String department, LocalDate since) {
    of(BEGIN_POST, unit, officer)
        .param("title", title)
        .param("department", department)
        .param("since", since)
        .update();
  }

  boolean endPost(UnitId unit, UUID officer, UUID post, LocalDate day) {
    return of(END_POST, unit, officer).param("post", post).param("day", day).update() == 1;
  }

  void grant(UnitId unit, UUID officer, Role role, Instant at) {
    role(GRANT, unit, officer, role, at);
  }

  void revoke(UnitId unit, UUID officer, Role role, Instant at) {
    role(REVOKE, unit, officer, role, at);
  }

  private void role(String sql, UnitId unit, UUID officer, Role role, Instant at) {
    of(sql, unit, officer)
        .param("role", role.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Nothing can be handed to the officer until this transaction ends. */
  void lock(UnitId unit, UUID officer) {
    of(LOCK_OFFICER, unit, officer).query(UUID.class).single();
  }

  void leave(UnitId unit, UUID officer, Instant at, LocalDate day, String destination) {
    of(END_POSTS, unit, officer).param("day", day).update();
    of(FORGET_PHOTO, unit, officer).update();
    of(LEAVE, unit, officer)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("destination", destination)
        .update();
  }

  private StatementSpec of(String sql, UnitId unit, UUID officer) {
    return jdbc.sql(sql).param("unit", unit.code()).param("officer", officer);
  }

  private static OfficerCard card(ResultSet row, int n) throws SQLException {
    return new OfficerCard(
        row.getString("name"),
        row.getString("duty"),
        row.getString("duty_phone"),
        row.getString("personal_phone"),
        row.getBoolean("phone_consent"),
        row.getObject("phone_from", LocalTime.class),
        row.getObject("phone_to", LocalTime.class),
        Arrays.asList((String[]) row.getArray("languages").getArray()),
        row.getObject("desk_id", UUID.class),
        row.getInt("rank"));
  }
}
