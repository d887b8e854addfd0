package vn.motcua.committees;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the committees and launches: only rows are added, the same one twice is one. */
@Component
class CommitteeStore {
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtext('committees:' || :unit)) is null
      """;

  private static final String COMMITTEE =
      """
      insert into committee (unit_id, id, place, name, by_unit, by, at)
      values (:unit, :committee, :place, :name, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String MODEL =
      """
      insert into committee_model (unit_id, committee_id, model)
      select :unit, :committee, code from unnest(:models) code
      """;

  private static final String DECISION =
      """
      insert into committee_decision (unit_id, committee_id, seq, kind, number, day, file, digest,
                                      by_unit, by, at)
      select :unit, :committee, 1 + count(*), :kind, :number, :day, :file,
             encode(sha256(:file), 'hex'), :byUnit, :by, :now
        from committee_decision where unit_id = :unit and committee_id = :committee
          on conflict do nothing
      """;

  private static final String MEMBER =
      """
      insert into committee_member (unit_id, committee_id, seq, name, post, seat, joined,
                                    by_unit, by, at)
      select :unit, :committee, 1 + count(*), :name, :post, :seat, :joined, :byUnit, :by, :now
        from committee_member where unit_id = :unit and committee_id = :committee
          on conflict do nothing
      """;

  private static final String LEAVING =
      """
      insert into committee_leaving (unit_id, committee_id, seq, left_on, words, by_unit, by, at)
      values (:unit, :committee, :seq, :day, :words, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String LAUNCH =
      """
      insert into launch (unit_id, place, model, version, standing, wave, day, words,
                          by_unit, by, at)
      values (:unit, :place, :model, :version, :standing, :wave, :day, :words, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String FORMER =
      """
      insert into past_unit (unit_id, number, level, name, within, since, until, entered_by,
                               entered_at)
      select :unit, 1 + coalesce(max(number), 0), :level, :name, :within, :since, :until, :by, :now
        from past_unit where unit_id = :unit
          on conflict do nothing
      """;

  private static final String NEW_MODEL =
      """
      insert into movement_model (unit_id, code, name, source, added_by, added_at)
      select :unit, :code, :name, :source, :by, :now
       where not exists (select from movement_model where unit_id = '00' and code = :code)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  CommitteeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever writes in this province waits until this transaction is over. */
  void lock(UnitId province) {
    jdbc.sql(LOCK).param("unit", province.code()).query(Boolean.class).single();
  }

  private JdbcClient.StatementSpec by(String sql, UnitId province, Actor actor, Instant now) {
    return jdbc.sql(sql)
        .param("unit", province.code())
        .param("byUnit", actor.unit().code())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  /** False when the same form founded it before. */
  boolean found(UnitId province, Actor actor, UUID id, String place, String name, Instant now) {
    return by(COMMITTEE, province, actor, now)
            .param("committee", id)
            .param("place", place)
            .param("name", name)
            .update()
        == 1;
  }

  void models(UnitId province, UUID committee, List<String> models) {
    jdbc.sql(MODEL)
        .param("unit", province.code())
        .param("committee", committee)
        .param("models", models.toArray(String[]::new))
        .update();
  }

  void decide(
      UnitId province,
      Actor actor,
      UUID committee,
      Committee.Kind kind,
      String number,
      LocalDate day,
      byte @Nullable [] file,
      Instant now) {
    by(DECISION, province, actor, now)
        .param("committee", committee)
        .param("kind", kind.name())
        .param("number", number)
        .param("day", day)
        .param("file", file, Types.BINARY)
        .update();
  }

  void join(UnitId province, Actor actor, UUID committee, Committee.Member member, Instant now) {
    by(MEMBER, province, actor, now)
        .param("committee", committee)
        .param("name", member.name())
        .param("post", member.post())
        .param("seat", member.seat().name())
        .param("joined", member.joined())
        .update();
  }

  void leave(
      UnitId province,
      Actor actor,
      UUID committee,
      int seq,
      LocalDate day,
      String words,
      Instant now) {
    by(LEAVING, province, actor, now)
        .param("committee", committee)
        .param("seq", seq)
        .param("day", day)
        .param("words", words)
        .update();
  }

  /** False when somebody else told something meanwhile. */
  boolean launch(UnitId province, Actor actor, Launch launch, Instant now) {
    return by(LAUNCH, province, actor, now)
            .param("place", launch.place())
            .param("model", launch.model())
            .param("version", launch.version())
            .param("standing", launch.standing().name())
            .param("wave", launch.wave().name())
            .param("day", launch.day())
            .param("words", launch.words())
            .update()
        == 1;
  }

  /** False when there is one with this name already. */
  boolean model(Actor actor, MovementModel model, Instant now) {
    return jdbc.sql(NEW_MODEL)
            .param("unit", actor.unit().code())
            .param("code", model.code())
            .param("name", model.name())
            .param("source", model.source())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when it stands there already. */
  boolean former(Actor actor, MovementPlace place, Instant now) {
    return jdbc.sql(FORMER)
            .param("unit", actor.unit().code())
            .param("level", place.level().name())
            .param("name", place.name())
            .param("within", place.within())
            .param("since", place.since(), Types.DATE)
            .param("until", place.until())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
